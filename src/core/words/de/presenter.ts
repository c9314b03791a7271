import type { PresenterWords } from '../words.ts';
import { number, plural, shortTime } from './forms.ts';
import { mend, rehearsal } from './rehearsal-and-notes.ts';

export const words: PresenterWords = {
  presenter: {
    mend,
    rehearsal,
    title: (lesson: string) => `Vortrag: ${lesson}`,
    status: {
      live: 'Publikum sieht mit',
      frozen: (slide: number) => `Angehalten, Publikum sieht Folie ${number(slide)}`,
      black: 'Publikum sieht Schwarz',
      white: 'Publikum sieht Weiß',
      none: 'Kein Publikumsfenster',
      sees: 'Publikum sieht',
    },
    displays: {
      open: 'Publikumsfenster öffnen',
      swap: 'Bildschirme tauschen',
      cannotSwap: 'Der Browser lässt diese Seite keine Fenster bewegen. Ziehen Sie sie selbst.',
      refused: {
        title: 'Das Publikumsfenster öffnen',
        lead: 'Der Browser ließ diese Seite kein Fenster öffnen. Dieser Link öffnet das für den Raum; dieses hier behalten Sie.',
        link: 'Das Publikumsfenster öffnen',
      },
    },
    gap: {
      here: (time: string) =>
        `Der Computer hat geschlafen, oder seine Uhr wurde gestellt. Davon wurden ${time} mitgezählt.`,
      keep: 'Mitzählen',
      leave: 'Weglassen',
    },
    panes: {
      slide: 'Breite der Folie',
      stack: 'Höhe der Folie',
      strip: 'Höhe der Leiste',
      hint: 'Ziehen; Doppelklick für die übliche Größe',
    },
    other: {
      here: 'Ein anderes Fenster trägt vor.',
      takeOver: 'Übernehmen',
      blocked: 'Ein anderes Fenster trägt vor. Übernimm, um von hier aus weiterzugehen.',
    },
    current: 'Aktuelle Folie',
    next: {
      title: 'Als Nächstes',
      step: (step: number, of: number) => `Schritt ${number(step)} von ${number(of)}`,
      page: (page: number, of: number) => `Seite ${number(page)} von ${number(of)}`,
      stepThen: (step: string, title: string) => `${step}, dann ${title}`,
      slide: (slide: number) => `Folie ${number(slide)}`,
      end: 'Ende der Lektion',
      lesson: (title: string) => `danach: ${title}`,
      endOfCourse: 'Das war die letzte Lektion.',
      goOn: 'Nächste Lektion',
      frozen: 'Der Saal ist angehalten. Drück Z, dann geht es zur anderen Lektion.',
    },
    notes: {
      title: 'Notizen',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, 'Schritt folgt', 'Schritte folgen')
          : `Schritt ${number(step)} von ${number(of)}`,
      none: 'Keine Notizen zu dieser Folie. Ihre Gliederung:',
      leftOut: 'Diese Website hat keine Notizen. Die Gliederung der Folie:',
      outline: 'Die Gliederung der Folie:',
      locked: {
        ask: 'Diese Notizen sind verschlossen. Ihr Kennwort:',
        open: 'Aufschließen',
        opening: 'Wird aufgeschlossen …',
        wrong:
          'Dieses Kennwort passt nicht. Achte auf Großbuchstaben und die Sprache der Tastatur.',
        insecure:
          'Diese Notizen sind verschlossen, und ohne https schließt dieser Browser nichts auf. Öffne die Website mit https oder auf localhost.',
      },
      rest: 'Auf der Folie fehlt:',
      failed: 'Die Notizen ließen sich nicht laden. Ist das Netz da?',
      smaller: 'Notizen kleiner',
      larger: 'Notizen größer',
    },
    time: {
      title: 'Zeit',
      of: (minutes: number) => `von ${shortTime(minutes)}`,
      ends: (time: string) => `bis ${time}`,
      start: 'Start',
      pause: 'Pause',
      reset: 'Zurücksetzen',
      questions: 'Fragen',
      behind: (time: string) => `${time} hinter dem Plan`,
      ahead: (time: string) => `${time} voraus`,
      onTime: 'Im Plan',
      notStarted: 'Beginnt mit dem ersten Schritt',
      paused: 'Uhr angehalten',
      forQuestions: 'Fragen: Der Plan wartet',
      now: 'jetzt',
      place: (slide: number, of: number) => `Folie ${number(slide)} von ${number(of)}`,
      pace: 'Tempo',
    },
    tools: {
      title: 'Werkzeuge',
      black: 'Schwarz',
      white: 'Weiß',
      freeze: 'Anhalten',
      condense: 'Kürzen',
      laser: 'Laser',
      draw: 'Zeichnen',
      zoom: 'Lupe',
      answer: 'Antwort',
      back: 'Zurück',
      next: 'Weiter',
      overview: 'Übersicht',
      find: 'Suchen',
      keys: 'Tasten',
    },
    strip: {
      title: 'Folien',
      minutes: (minutes: number) => `${number(minutes)} Min.`,
    },
  },
};
