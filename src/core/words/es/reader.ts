import type { ReaderWords } from '../words.ts';
import { shortTime } from './forms.ts';

export const words: ReaderWords = {
  reader: {
    search: 'Buscar',
    textTitle: 'Texto y colores',
    size: 'Tamaño',
    smaller: 'Más pequeño',
    larger: 'Más grande',
    width: 'Ancho de línea',
    widths: { narrow: 'Estrecho', normal: 'Normal', wide: 'Ancho' },
    left: (minutes: number) => `quedan ${shortTime(minutes)}`,
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'No se pudo copiar. Selecciona el código y cópialo a mano.',
    copyLink: (title: string) => `Copiar el enlace a «${title}»`,
    linkCopied: 'El enlace está copiado.',
    dock: 'Diapositivas',
    previousSlide: 'Diapositiva anterior',
    nextSlide: 'Diapositiva siguiente',
  },
  reading: {
    footnote: (number: string) => `Nota ${number}`,
    enlarge: 'Ampliar',
    enlarged: 'Imagen ampliada',
  },
};
