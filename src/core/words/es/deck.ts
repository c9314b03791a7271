import type { DeckWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: DeckWords = {
  fit: {
    pageOf: (page: number, of: number) => `${number(page)} de ${number(of)}`,
    stepOf: (step: number, of: number) => `Paso ${number(step)} de ${number(of)}`,
  },
  deck: {
    company: {
      notHere: 'Un archivo abierto en este dispositivo se muestra en una sola ventana.',
      cannotFreeze:
        'Congelar funciona mientras haya una ventana del presentador abierta. S la abre.',
      noDisplays: 'Mueva una de las dos ventanas al proyector: el navegador no lo hace.',
      refused: {
        title: 'Abrir la vista del presentador',
        lead: 'El navegador no dejó que esta página abriera una ventana. Este enlace abre la vista del presentador; deja esta ventana para la sala.',
        link: 'Abrir la vista del presentador',
      },
    },
    place: (slide: number, of: number, page: number) =>
      page > 1
        ? `Diapositiva ${number(slide)} de ${number(of)}, página ${number(page)}`
        : `Diapositiva ${number(slide)} de ${number(of)}`,
    goTo: (digits: string) => `Diapositiva ${digits}, luego Intro`,
    noSlide: (slide: number, of: number) =>
      `No hay diapositiva ${number(slide)}: la última es la ${number(of)}.`,
    live: 'La diapositiva se ve de nuevo.',
    black: 'Pantalla negra. B trae de vuelta la diapositiva.',
    white: 'Pantalla blanca. W trae de vuelta la diapositiva.',
    frozen: 'La pantalla está congelada.',
    condensed: 'Resumido: palabras clave y primeras frases.',
    full: 'Todo el texto está en las diapositivas.',
    linkCopied: 'El enlace a esta diapositiva está copiado.',
    linkNotCopied: 'No se pudo copiar el enlace. Está en la barra de direcciones.',
    noQuestion: 'No hay ninguna pregunta en esta diapositiva.',
    theme: (name: string) => `Colores: ${name}`,
    turn: 'Gira el dispositivo para ver las diapositivas más grandes.',
    noFullScreen: 'Este navegador no permite la pantalla completa.',
    broken: (slide: number) =>
      `La diapositiva ${number(slide)} no se pudo ajustar. Está entera en la página de lectura.`,
    problems: (n: number) => `${plural(n, 'problema', 'problemas')} en esta diapositiva`,
    notLoaded: 'No se pudo cargar. ¿Hay red?',
    nav: 'Diapositivas',
    tools: {
      previous: 'Anterior',
      next: 'Siguiente',
      overview: 'Vista general',
      find: 'Buscar',
      presenter: 'Presentar',
      draw: 'Dibujar',
      read: 'Leer',
      theme: 'Colores',
      fullScreen: 'Pantalla completa',
      keys: 'Teclas',
      openLesson: 'Abrir la lección',
    },
    ends: {
      end: 'Fin de la lección',
      endOfCourse: 'Fin del curso',
      start: 'Comienzo de la lección',
      next: 'Lección siguiente',
      previous: 'Lección anterior',
      library: 'Todas las lecciones',
      again: (key: string) => `Otra vez ${key} para ir allí`,
    },
  },
  quiz: {
    correct: (letter: string) => `${letter}, correcta`,
    yours: (letter: string) => `${letter}, tu respuesta`,
    check: 'Comprobar',
    again: 'Otra vez',
    chooseMany: 'Elige todas las correctas.',
    saidRight: 'Correcto.',
    saidWrong: (right: string) => `No es correcto. Correcta: ${right}.`,
    saidAnswer: (right: string) => `Correcta: ${right}.`,
  },
  diagrams: {
    failed: 'No se pudo dibujar este diagrama. En su lugar está su código fuente.',
  },
  themes: {
    title: 'Colores',
    system: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
    'hc-light': 'Alto contraste, claro',
    'hc-dark': 'Alto contraste, oscuro',
  },
  parts: {
    close: 'Cerrar',
    notKept:
      'Este navegador no deja que la página recuerde nada: tu lugar se guarda solo hasta que salgas.',
  },
};
