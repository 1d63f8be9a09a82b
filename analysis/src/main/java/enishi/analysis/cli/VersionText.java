package enishi.analysis.cli;

import enishi.analysis.result.Versions;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Versions versions = Versions.current();
        return new String[] {"Enishi " + versions.enishi(), "Java " + versions.java(), "MASON " + versions.mason()};
    }
}
