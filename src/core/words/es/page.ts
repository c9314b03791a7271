import type { PageWords } from '../words.ts';
import { lessonRange, number, plural, shortTime } from './forms.ts';
import { prose } from './prose.ts';

export const words: PageWords = {
  kinds: { lesson: 'Lección', 'hands-on': 'Práctica', quiz: 'Cuestionario' },
  count: {
    sections: (n: number) => plural(n, 'sección', 'secciones'),
    lessons: (n: number) => plural(n, 'lección', 'lecciones'),
    slides: (n: number) => plural(n, 'diapositiva', 'diapositivas'),
    questions: (n: number) => plural(n, 'pregunta', 'preguntas'),
    handsOn: (n: number) => plural(n, 'práctica', 'prácticas'),
    quizzes: (n: number) => plural(n, 'cuestionario', 'cuestionarios'),
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
    skip: 'Ir a las lecciones',
    sums: (parts: readonly string[]) => `${parts.join(', ')}.`,
    finished: (n: number) => `Terminadas: ${number(n)}.`,
    display: 'Pantalla',
    search: 'Buscar en el curso',
    begin: 'Empezar',
    resume: 'Continuar',
    resumeAt: (slide: number, of: number) => `Diapositiva ${number(slide)} de ${number(of)}`,
    otherSection: 'Más lecciones',
    lesson: (n: number) => `Lección ${number(n)}`,
    covers: (numbers: readonly number[]) => `sobre ${lessonRange(numbers)}`,
    seen: (seen: number, of: number) => `${number(seen)} de ${number(of)} diapositivas vistas`,
    done: 'terminada',
    here: 'estás aquí',
    empty: 'Este curso aún no tiene lecciones.',
    emptyHint: 'Añade un archivo Markdown a su carpeta y aparecerá aquí.',
    problems: (n: number) => plural(n, 'problema', 'problemas'),
  },
  lesson: {
    skip: 'Ir a la lección',
    outline: 'Diapositivas de esta lección',
    introduction: 'Introducción',
    slide: (n: number) => `Diapositiva ${number(n)}`,
    eyebrow: (section: string, lesson: string) => [section, lesson].filter(Boolean).join(', '),
    learners: 'De tu docente',
    neighbours: 'Lecciones anterior y siguiente',
    previous: 'Anterior',
    next: 'Siguiente',
    toSlides: 'Diapositivas',
    library: 'Todas las lecciones',
    pdf: 'Diapositivas en PDF',
    failed: 'No se pudieron preparar las diapositivas; aquí está la lección para leer.',
  },
  framed: 'Esta página no puede mostrarse dentro de otra. Ábrela en su propia ventana.',
  missing: {
    notKept: 'Esta página no está en este dispositivo y no hay red.',
    title: 'Aquí no hay ninguna página',
    lead: 'Puede que la dirección esté mal escrita o que la lección se haya movido. Estas lecciones existen:',
    library: 'Todas las lecciones',
  },
  prose,
};
