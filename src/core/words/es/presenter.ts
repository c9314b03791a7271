import type { PresenterWords } from '../words.ts';
import { number, plural, shortTime } from './forms.ts';
import { mend, rehearsal } from './rehearsal-and-notes.ts';

export const words: PresenterWords = {
  presenter: {
    mend,
    rehearsal,
    title: (lesson: string) => `Presentador: ${lesson}`,
    status: {
      live: 'La sala ve la diapositiva',
      frozen: (slide: number) => `Congelada, la sala ve la diapositiva ${number(slide)}`,
      black: 'La sala ve negro',
      white: 'La sala ve blanco',
      none: 'Sin pantalla para la sala',
      sees: 'La sala ve',
    },
    displays: {
      open: 'Abrir la ventana del público',
      swap: 'Intercambiar pantallas',
      cannotSwap: 'El navegador no deja que esta página mueva ventanas. Arrástrelas.',
      refused: {
        title: 'Abrir la ventana del público',
        lead: 'El navegador no dejó que esta página abriera una ventana. Este enlace abre la de la sala; quédese con esta.',
        link: 'Abrir la ventana del público',
      },
    },
    gap: {
      here: (time: string) =>
        `El ordenador estuvo en reposo o se cambió su hora. Se contaron ${time}.`,
      keep: 'Contar',
      leave: 'No contar',
    },
    panes: {
      slide: 'Ancho de la diapositiva',
      stack: 'Alto de la diapositiva',
      strip: 'Alto de la tira',
      hint: 'Arrastrar; doble clic para el tamaño habitual',
    },
    other: {
      here: 'Otra ventana está presentando.',
      takeOver: 'Tomar el control',
      blocked: 'Otra ventana está presentando. Toma el control para avanzar desde aquí.',
    },
    current: 'Diapositiva actual',
    next: {
      title: 'Después',
      step: (step: number, of: number) => `paso ${number(step)} de ${number(of)}`,
      page: (page: number, of: number) => `página ${number(page)} de ${number(of)}`,
      stepThen: (step: string, title: string) => `${step}, luego ${title}`,
      slide: (slide: number) => `Diapositiva ${number(slide)}`,
      end: 'Fin de la lección',
      lesson: (title: string) => `después: ${title}`,
      endOfCourse: 'Era la última lección.',
      goOn: 'Lección siguiente',
      frozen: 'La pantalla de la sala está congelada. Pulsa Z y luego ve a la otra lección.',
    },
    notes: {
      title: 'Notas',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, 'paso por venir', 'pasos por venir')
          : `paso ${number(step)} de ${number(of)}`,
      none: 'No hay notas para esta diapositiva. Su esquema:',
      leftOut: 'Este sitio se creó sin notas. El esquema de la diapositiva:',
      outline: 'El esquema de la diapositiva:',
      locked: {
        ask: 'Estas notas están bloqueadas. Su contraseña:',
        open: 'Desbloquear',
        opening: 'Desbloqueando…',
        wrong: 'Esta contraseña no las abre. Fíjate en las mayúsculas y en el idioma del teclado.',
        insecure:
          'Estas notas están bloqueadas, y sin https este navegador no desbloquea nada. Abre el sitio por su dirección https o en localhost.',
      },
      rest: 'La diapositiva omite:',
      failed: 'No se pudieron cargar las notas. ¿Hay red?',
      smaller: 'Notas más pequeñas',
      larger: 'Notas más grandes',
    },
    time: {
      title: 'Tiempo',
      of: (minutes: number) => `de ${shortTime(minutes)}`,
      ends: (time: string) => `acaba a las ${time}`,
      start: 'Empezar',
      pause: 'Pausa',
      reset: 'Reiniciar',
      questions: 'Preguntas',
      behind: (time: string) => `${time} de retraso`,
      ahead: (time: string) => `${time} de adelanto`,
      onTime: 'A tiempo',
      notStarted: 'Empieza con el primer movimiento',
      paused: 'Reloj en pausa',
      forQuestions: 'Preguntas: el plan espera',
      now: 'ahora',
      place: (slide: number, of: number) => `diapositiva ${number(slide)} de ${number(of)}`,
      pace: 'Ritmo',
    },
    tools: {
      title: 'Herramientas',
      black: 'Negro',
      white: 'Blanco',
      freeze: 'Congelar',
      condense: 'Resumir',
      laser: 'Láser',
      draw: 'Dibujar',
      zoom: 'Lupa',
      answer: 'Respuesta',
      back: 'Atrás',
      next: 'Siguiente',
      overview: 'Vista general',
      find: 'Buscar',
      keys: 'Teclas',
    },
    strip: {
      title: 'Diapositivas',
      minutes: (minutes: number) => `${number(minutes)} min`,
    },
  },
};
