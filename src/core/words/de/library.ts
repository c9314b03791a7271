import type { LibraryWords } from '../words.ts';

export const words: LibraryWords = {
  openFile: {
    open: 'Datei öffnen',
    title: 'Lektionsdatei öffnen',
    lead: 'Lies oder zeige hier eine eigene Markdown-Datei. Sie bleibt auf diesem Gerät: Nichts wird hochgeladen.',
    choose: 'Datei wählen',
    paste: 'Oder Markdown einfügen',
    show: 'Zeigen',
    drop: 'Zum Öffnen hier ablegen',
    reading: (name: string) => `${name} wird gelesen …`,
    tooLarge: (name: string) => `${name} ist größer als 5 MB.`,
    tooSlow: (name: string) =>
      `${name} zu lesen dauerte länger als fünf Sekunden und wurde abgebrochen.`,
    failed: (name: string) => `${name} ließ sich nicht lesen.`,
    problems: (name: string) => `Befunde in ${name}`,
    pasted: 'eingefuegt.md',
    course: 'Auf diesem Gerät geöffnet',
  },
};
