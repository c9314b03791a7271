import type { ReaderWords } from '../words.ts';
import { shortTime } from './forms.ts';

export const words: ReaderWords = {
  reader: {
    search: 'Chercher',
    textTitle: 'Texte et couleurs',
    size: 'Taille',
    smaller: 'Plus petit',
    larger: 'Plus grand',
    width: 'Largeur des lignes',
    widths: { narrow: 'Étroite', normal: 'Normale', wide: 'Large' },
    left: (minutes: number) => `encore ${shortTime(minutes)}`,
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'Copie impossible. Sélectionnez le code et copiez-le à la main.',
    copyLink: (title: string) => `Copier le lien vers « ${title} »`,
    linkCopied: 'Le lien est copié.',
    dock: 'Diapos',
    previousSlide: 'Diapo précédente',
    nextSlide: 'Diapo suivante',
  },
  reading: {
    footnote: (number: string) => `Note ${number}`,
    enlarge: 'Agrandir',
    enlarged: 'Image agrandie',
  },
};
