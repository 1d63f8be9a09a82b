'use strict';
const root = document.documentElement;
const button = document.getElementById('switch');
const titles = { en: document.querySelector('main[lang=en] h1'), ja: document.querySelector('main[lang=ja] h1') };
function show(language) {
  root.lang = language;
  document.title = titles[language].textContent;
  button.textContent = language === 'en' ? '日本語' : 'English';
  button.lang = language === 'en' ? 'ja' : 'en';
}
button.addEventListener('click', () => show(root.lang === 'en' ? 'ja' : 'en'));
show(root.lang);
