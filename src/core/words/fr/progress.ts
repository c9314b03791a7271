import type { ProgressWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: ProgressWords = {
  progress: {
    open: 'Progression',
    title: 'Votre progression',
    lead: 'Où vous en étiez, ce qui est terminé et vos quiz : seul ce navigateur le garde. Un fichier l’emporte vers un autre.',
    save: 'Enregistrer dans un fichier',
    add: 'Ajouter depuis un fichier',
    forget: 'Tout oublier',
    sure: 'Oublier toutes les places, coches et réponses de ce cours ? Seul un fichier enregistré les ramène.',
    yes: 'Oublier',
    no: 'Garder',
    fileName: 'progression.json',
    added: (n: number) => `Progression ajoutée pour ${plural(n, 'leçon', 'leçons')}.`,
    notAFile: (name: string) => `${name} ne contient pas de progression de cours.`,
    forgotten: 'Tout est oublié.',
    finished: (title: string) => `Terminée : ${title}`,
    tick: 'Terminée',
    right: (n: number, of: number) => `${number(n)} sur ${number(of)} justes`,
    firstAndLast: (first: number, last: number, of: number) =>
      `D’abord ${number(first)} sur ${number(of)}, à la fin ${number(last)} sur ${number(of)}`,
  },
};
