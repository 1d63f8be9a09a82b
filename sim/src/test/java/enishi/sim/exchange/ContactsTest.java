package enishi.sim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactsTest {

    @Test
    void contactsAreReadAsTheyWereAddedHoweverMany() {
        Contacts contacts = new Contacts();
        for (int i = 0; i < 1000; i++) {
            contacts.add(126_000_000 + i, i % 500 - 1, i / 1024.0, 0.25, 0.5, i / 2048.0, i / 4096.0);
        }
        assertThat(contacts.size()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(contacts.resident(i)).isEqualTo(126_000_000 + i);
            assertThat(contacts.ngo(i)).isEqualTo(i % 500 - 1);
            assertThat(contacts.source(i)).isEqualTo(i / 1024.0);
            assertThat(contacts.lift(i)).isEqualTo(0.25);
            assertThat(contacts.remember(i)).isEqualTo(0.5);
            assertThat(contacts.witnessAlpha(i)).isEqualTo(i / 2048.0);
            assertThat(contacts.witnessBeta(i)).isEqualTo(i / 4096.0);
        }
    }

    @Test
    void clearedContactsAreGone() {
        Contacts contacts = new Contacts();
        contacts.add(1, Contacts.NO_NGO, 0.5, 0.5, 0.5, 0, 0);
        contacts.clear();
        assertThat(contacts.size()).isZero();
        contacts.add(7, 3, 0.5, 0.5, 0.5, 0, 0);
        assertThat(contacts.resident(0)).isEqualTo(7);
        assertThat(contacts.ngo(0)).isEqualTo(3);
    }
}
