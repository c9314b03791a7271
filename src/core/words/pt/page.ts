import type { PageWords } from '../words.ts';
import { lessonRange, number, plural, shortTime } from './forms.ts';
import { prose } from './prose.ts';

export const words: PageWords = {
  kinds: { lesson: 'Lição', 'hands-on': 'Prática', quiz: 'Questionário' },
  count: {
    sections: (n: number) => plural(n, 'secção', 'secções'),
    lessons: (n: number) => plural(n, 'lição', 'lições'),
    slides: (n: number) => plural(n, 'slide', 'slides'),
    questions: (n: number) => plural(n, 'pergunta', 'perguntas'),
    handsOn: (n: number) => plural(n, 'prática', 'práticas'),
    quizzes: (n: number) => plural(n, 'questionário', 'questionários'),
    minutes: (n: number) => plural(n, 'minuto', 'minutos'),
  },
  time: {
    short: (minutes: number) => shortTime(minutes),
    long: (minutes: number) =>
      minutes < 60
        ? plural(minutes, 'minuto', 'minutos')
        : plural(Math.round(minutes / 60), 'hora', 'horas'),
  },
  library: {
    skip: 'Ir para as lições',
    sums: (parts: readonly string[]) => `${parts.join(', ')}.`,
    finished: (n: number) => `Concluídas: ${number(n)}.`,
    display: 'Aspeto',
    search: 'Procurar no curso',
    begin: 'Começar',
    resume: 'Continuar',
    resumeAt: (slide: number, of: number) => `Slide ${number(slide)} de ${number(of)}`,
    otherSection: 'Mais lições',
    lesson: (n: number) => `Lição ${number(n)}`,
    covers: (numbers: readonly number[]) => `sobre ${lessonRange(numbers)}`,
    seen: (seen: number, of: number) => `${number(seen)} de ${number(of)} slides vistos`,
    done: 'concluída',
    here: 'está aqui',
    empty: 'Este curso ainda não tem lições.',
    emptyHint: 'Junte um ficheiro Markdown à pasta do curso e ele aparece aqui.',
    problems: (n: number) => plural(n, 'problema', 'problemas'),
  },
  lesson: {
    skip: 'Ir para a lição',
    outline: 'Slides desta lição',
    introduction: 'Introdução',
    slide: (n: number) => `Slide ${number(n)}`,
    eyebrow: (section: string, lesson: string) => [section, lesson].filter(Boolean).join(', '),
    learners: 'Do seu professor',
    neighbours: 'Lições antes e depois',
    previous: 'Anterior',
    next: 'Seguinte',
    toSlides: 'Slides',
    library: 'Todas as lições',
    pdf: 'Slides em PDF',
    failed: 'Não foi possível preparar os slides; aqui está a lição para ler.',
  },
  framed: 'Esta página não pode aparecer dentro de outra. Abra-a numa janela própria.',
  missing: {
    notKept: 'Esta página não está neste dispositivo e não há rede.',
    title: 'Aqui não há nenhuma página',
    lead: 'O endereço pode estar mal escrito, ou a lição mudou de lugar. Existem estas lições:',
    library: 'Todas as lições',
  },
  prose,
};
