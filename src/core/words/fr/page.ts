import type { PageWords } from '../words.ts';
import { lessonRange, number, plural, shortTime } from './forms.ts';
import { prose } from './prose.ts';

export const words: PageWords = {
  kinds: { lesson: 'Leçon', 'hands-on': 'Exercice', quiz: 'Quiz' },
  count: {
    sections: (n: number) => plural(n, 'section', 'sections'),
    lessons: (n: number) => plural(n, 'leçon', 'leçons'),
    slides: (n: number) => plural(n, 'diapo', 'diapos'),
    questions: (n: number) => plural(n, 'question', 'questions'),
    handsOn: (n: number) => plural(n, 'exercice', 'exercices'),
    quizzes: (n: number) => plural(n, 'quiz', 'quiz'),
    minutes: (n: number) => plural(n, 'minute', 'minutes'),
  },
  time: {
    short: (minutes: number) => shortTime(minutes),
    long: (minutes: number) =>
      minutes < 60
        ? plural(minutes, 'minute', 'minutes')
        : plural(Math.round(minutes / 60), 'heure', 'heures'),
  },
  library: {
    skip: 'Aller aux leçons',
    sums: (parts: readonly string[]) => `${parts.join(', ')}.`,
    finished: (n: number) => `${number(n)} terminées.`,
    display: 'Affichage',
    search: 'Chercher dans le cours',
    begin: 'Commencer',
    resume: 'Reprendre',
    resumeAt: (slide: number, of: number) => `Diapo ${number(slide)} sur ${number(of)}`,
    otherSection: 'Autres leçons',
    lesson: (n: number) => `Leçon ${number(n)}`,
    covers: (numbers: readonly number[]) => `sur ${lessonRange(numbers)}`,
    seen: (seen: number, of: number) => `${number(seen)} diapos vues sur ${number(of)}`,
    done: 'terminée',
    here: 'vous êtes ici',
    empty: 'Ce cours n’a pas encore de leçons.',
    emptyHint: 'Ajoutez un fichier Markdown à son dossier : il apparaîtra ici.',
    problems: (n: number) => plural(n, 'problème', 'problèmes'),
  },
  lesson: {
    skip: 'Aller à la leçon',
    outline: 'Diapos de cette leçon',
    introduction: 'Introduction',
    slide: (n: number) => `Diapo ${number(n)}`,
    eyebrow: (section: string, lesson: string) => [section, lesson].filter(Boolean).join(', '),
    learners: 'De votre enseignant',
    neighbours: 'Leçons d’avant et d’après',
    previous: 'Précédent',
    next: 'Suivant',
    toSlides: 'Diapos',
    library: 'Toutes les leçons',
    pdf: 'Diapos en PDF',
    failed: 'Les diapos n’ont pas pu être préparées ; voici la leçon à lire.',
  },
  framed: 'Cette page ne peut pas s’afficher dans une autre. Ouvrez-la dans sa propre fenêtre.',
  missing: {
    notKept: 'Cette page n’est pas sur cet appareil, et il n’y a pas de réseau.',
    title: 'Il n’y a pas de page ici',
    lead: 'L’adresse est peut-être mal écrite, ou la leçon a été déplacée. Voici les leçons qui existent :',
    library: 'Toutes les leçons',
  },
  prose,
};
