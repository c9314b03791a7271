import type { ReaderWords } from '../words.ts';
import { shortTime } from './forms.ts';

export const words: ReaderWords = {
  reader: {
    search: 'Suchen',
    textTitle: 'Text und Farben',
    size: 'Größe',
    smaller: 'Kleiner',
    larger: 'Größer',
    width: 'Zeilenbreite',
    widths: { narrow: 'Schmal', normal: 'Normal', wide: 'Breit' },
    left: (minutes: number) => `noch ${shortTime(minutes)}`,
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Kopieren ging nicht. Markiere den Code und kopiere ihn von Hand.',
    copyLink: (title: string) => `Link zu „${title}“ kopieren`,
    linkCopied: 'Der Link ist kopiert.',
    dock: 'Folien',
    previousSlide: 'Vorige Folie',
    nextSlide: 'Nächste Folie',
  },
  reading: {
    footnote: (number: string) => `Fußnote ${number}`,
    enlarge: 'Vergrößern',
    enlarged: 'Vergrößertes Bild',
  },
};
