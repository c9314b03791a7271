import type { ProgressWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: ProgressWords = {
  progress: {
    open: 'Progresso',
    title: 'O seu progresso',
    lead: 'Onde estava, o que concluiu e como correram os questionários fica só neste navegador. Um ficheiro leva-o para outro.',
    save: 'Guardar num ficheiro',
    add: 'Juntar de um ficheiro',
    forget: 'Esquecer tudo',
    sure: 'Esquecer todos os lugares, vistos e respostas deste curso? Só um ficheiro guardado os traz de volta.',
    yes: 'Esquecer',
    no: 'Manter',
    fileName: 'progresso.json',
    added: (n: number) => `Juntou-se o que foi feito em ${plural(n, 'lição', 'lições')}.`,
    notAFile: (name: string) => `${name} não contém o progresso de um curso.`,
    forgotten: 'Está tudo esquecido.',
    finished: (title: string) => `Concluída: ${title}`,
    tick: 'Concluída',
    right: (n: number, of: number) => `${number(n)} de ${number(of)} certas`,
    firstAndLast: (first: number, last: number, of: number) =>
      `Primeiro ${number(first)} de ${number(of)}, no fim ${number(last)} de ${number(of)}`,
  },
};
