import type { LibraryWords } from '../words.ts';
import { number } from './forms.ts';

export const words: LibraryWords = {
  openFile: {
    open: 'Ouvrir un fichier',
    title: 'Ouvrir un fichier de leçon',
    lead: 'Lisez ou présentez ici un fichier Markdown à vous. Il reste sur cet appareil : rien n’est envoyé.',
    choose: 'Choisir un fichier',
    paste: 'Ou collez du Markdown',
    show: 'Afficher',
    drop: 'Déposez le fichier pour l’ouvrir',
    reading: (name: string) => `Lecture de ${name}…`,
    tooLarge: (name: string) => `${name} dépasse 5 Mo.`,
    tooSlow: (name: string) =>
      `La lecture de ${name} dépassait cinq secondes : elle a été arrêtée.`,
    failed: (name: string) => `${name} n’a pas pu être lu.`,
    problems: (name: string) => `Ce qui a été trouvé dans ${name}`,
    pasted: 'colle.md',
    course: 'Ouvert sur cet appareil',
  },
  offline: {
    open: 'Garder hors ligne',
    title: 'Garder ce cours hors ligne',
    lead: 'Toutes les leçons s’ouvrent alors sans réseau dans ce navigateur. Une nouvelle version du cours se charge quand vous êtes en ligne.',
    keep: (mb: number) => `Garder (${number(mb)} Mo)`,
    progress: (files: number, ofFiles: number, mb: number, ofMb: number) =>
      `${number(files)} fichiers sur ${number(ofFiles)}, ${number(mb)} Mo sur ${number(ofMb)}`,
    ready: 'Prêt hors ligne',
    remove: 'Retirer de cet appareil',
    failed: {
      full: 'Cet appareil n’a pas la place, ou n’enregistre rien pour ce site.',
      unreachable: 'Tout n’a pas pu être chargé. Réessayez une fois en ligne.',
      changed: 'Le cours est en cours de publication. Rechargez cette page, puis réessayez.',
    },
  },
};
