import type { PageWords } from '../words.ts';
import { lessonRange, number, plural, shortTime } from './forms.ts';
import { prose } from './prose.ts';

export const words: PageWords = {
  kinds: { lesson: 'Lektion', 'hands-on': 'Übung', quiz: 'Quiz' },
  count: {
    sections: (n: number) => plural(n, 'Abschnitt', 'Abschnitte'),
    lessons: (n: number) => plural(n, 'Lektion', 'Lektionen'),
    slides: (n: number) => plural(n, 'Folie', 'Folien'),
    questions: (n: number) => plural(n, 'Frage', 'Fragen'),
    handsOn: (n: number) => plural(n, 'Übung', 'Übungen'),
    quizzes: (n: number) => plural(n, 'Quiz', 'Quiz'),
    minutes: (n: number) => plural(n, 'Minute', 'Minuten'),
  },
  time: {
    short: (minutes: number) => shortTime(minutes),
    long: (minutes: number) =>
      minutes < 60
        ? plural(minutes, 'Minute', 'Minuten')
        : plural(Math.round(minutes / 60), 'Stunde', 'Stunden'),
  },
  library: {
    skip: 'Zu den Lektionen',
    sums: (parts: readonly string[]) => `${parts.join(', ')}.`,
    finished: (n: number) => `${number(n)} abgeschlossen.`,
    display: 'Anzeige',
    search: 'Kurs durchsuchen',
    begin: 'Beginnen',
    resume: 'Fortsetzen',
    resumeAt: (slide: number, of: number) => `Folie ${number(slide)} von ${number(of)}`,
    otherSection: 'Weitere Lektionen',
    lesson: (n: number) => `Lektion ${number(n)}`,
    covers: (numbers: readonly number[]) => `zu ${lessonRange(numbers)}`,
    seen: (seen: number, of: number) => `${number(seen)} von ${number(of)} Folien gesehen`,
    done: 'abgeschlossen',
    here: 'hier bist du',
    empty: 'Dieser Kurs hat noch keine Lektionen.',
    emptyHint: 'Eine Markdown-Datei im Ordner des Kurses erscheint hier.',
    problems: (n: number) => plural(n, 'Problem', 'Probleme'),
  },
  lesson: {
    skip: 'Zur Lektion',
    outline: 'Folien dieser Lektion',
    introduction: 'Einführung',
    slide: (n: number) => `Folie ${number(n)}`,
    eyebrow: (section: string, lesson: string) => [section, lesson].filter(Boolean).join(', '),
    learners: 'Von deiner Lehrkraft',
    neighbours: 'Lektionen davor und danach',
    previous: 'Zurück',
    next: 'Weiter',
    toSlides: 'Folien',
    library: 'Alle Lektionen',
    pdf: 'Folien als PDF',
    failed: 'Die Folien ließen sich nicht aufbauen. Hier ist die Lektion zum Lesen.',
  },
  framed: 'Diese Seite darf nicht in einer anderen gezeigt werden. In eigenem Fenster öffnen.',
  missing: {
    notKept: 'Diese Seite ist nicht auf diesem Gerät, und es gibt kein Netz.',
    title: 'Hier ist keine Seite',
    lead: 'Vielleicht ist die Adresse falsch geschrieben oder die Lektion umgezogen. Diese Lektionen gibt es:',
    library: 'Alle Lektionen',
  },
  prose,
};
