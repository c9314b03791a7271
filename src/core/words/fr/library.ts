import type { LibraryWords } from '../words.ts';

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
};
