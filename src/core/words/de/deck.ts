import type { DeckWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: DeckWords = {
  fit: {
    pageOf: (page: number, of: number) => `${number(page)} von ${number(of)}`,
    stepOf: (step: number, of: number) => `Schritt ${number(step)} von ${number(of)}`,
  },
  deck: {
    company: {
      notHere: 'Eine Datei, die auf diesem Gerät geöffnet wurde, zeigt nur ein Fenster.',
      cannotFreeze:
        'Anhalten geht nur, solange ein Fenster für Vortragende offen ist. S öffnet es.',
      noDisplays:
        'Ziehen Sie eines der beiden Fenster selbst auf den Beamer: Der Browser tut es nicht.',
      refused: {
        title: 'Vortragsansicht öffnen',
        lead: 'Der Browser hat kein weiteres Fenster zugelassen. Dieser Link öffnet die Vortragsansicht; dieses Fenster bleibt für das Publikum.',
        link: 'Vortragsansicht öffnen',
      },
    },
    place: (slide: number, of: number, page: number) =>
      page > 1
        ? `Folie ${number(slide)} von ${number(of)}, Seite ${number(page)}`
        : `Folie ${number(slide)} von ${number(of)}`,
    goTo: (digits: string) => `Folie ${digits}, dann Eingabetaste`,
    noSlide: (slide: number, of: number) =>
      `Folie ${number(slide)} gibt es nicht: Die letzte ist ${number(of)}.`,
    live: 'Die Folie ist wieder zu sehen.',
    black: 'Schwarzer Bildschirm. B bringt die Folie zurück.',
    white: 'Weißer Bildschirm. W bringt die Folie zurück.',
    frozen: 'Das Bild ist angehalten.',
    condensed: 'Gekürzt: Stichworte und erste Sätze.',
    full: 'Die Folien zeigen den ganzen Text.',
    linkCopied: 'Der Link zu dieser Folie ist kopiert.',
    linkNotCopied: 'Der Link ließ sich nicht kopieren. Er steht in der Adresszeile.',
    noQuestion: 'Auf dieser Folie ist keine Frage.',
    theme: (name: string) => `Farben: ${name}`,
    turn: 'Für größere Folien das Gerät quer halten.',
    noFullScreen: 'Dieser Browser lässt kein Vollbild zu.',
    broken: (slide: number) =>
      `Folie ${number(slide)} ließ sich nicht einpassen. Ganz steht sie in der Leseansicht.`,
    problems: (n: number) => `${plural(n, 'Problem', 'Probleme')} auf dieser Folie`,
    notLoaded: 'Das ließ sich nicht laden. Ist das Netz da?',
    nav: 'Folien',
    tools: {
      previous: 'Zurück',
      next: 'Weiter',
      overview: 'Übersicht',
      find: 'Suchen',
      presenter: 'Vortragen',
      draw: 'Zeichnen',
      read: 'Lesen',
      theme: 'Farben',
      fullScreen: 'Vollbild',
      keys: 'Tasten',
      openLesson: 'Lektion öffnen',
    },
    ends: {
      end: 'Ende der Lektion',
      endOfCourse: 'Ende des Kurses',
      start: 'Anfang der Lektion',
      next: 'Nächste Lektion',
      previous: 'Vorige Lektion',
      library: 'Alle Lektionen',
      again: (key: string) => `Noch einmal ${key} führt dorthin`,
    },
  },
  quiz: {
    correct: (letter: string) => `${letter}, richtig`,
    yours: (letter: string) => `${letter}, deine Antwort`,
    check: 'Prüfen',
    again: 'Noch einmal',
    chooseMany: 'Wähle alle richtigen Antworten.',
    saidRight: 'Richtig.',
    saidWrong: (right: string) => `Nicht richtig. Richtig ist: ${right}.`,
    saidAnswer: (right: string) => `Richtig ist: ${right}.`,
  },
  diagrams: {
    failed: 'Dieses Diagramm ließ sich nicht zeichnen. Hier steht sein Quelltext.',
  },
  themes: {
    title: 'Farben',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
    'hc-light': 'Hoher Kontrast, hell',
    'hc-dark': 'Hoher Kontrast, dunkel',
  },
  parts: {
    close: 'Schließen',
    notKept:
      'Dieser Browser merkt sich hier nichts: Deine Stelle bleibt nur bis zum Verlassen der Seite.',
  },
};
