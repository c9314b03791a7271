import type { LibraryWords } from '../words.ts';
import { number } from './forms.ts';

export const words: LibraryWords = {
  openFile: {
    open: 'Abrir un archivo',
    title: 'Abrir un archivo de lección',
    lead: 'Lee o presenta aquí un archivo Markdown tuyo. Se queda en este dispositivo: no se sube nada.',
    choose: 'Elegir un archivo',
    paste: 'O pega Markdown',
    show: 'Mostrar',
    drop: 'Suelta el archivo para abrirlo',
    reading: (name: string) => `Leyendo ${name}…`,
    tooLarge: (name: string) => `${name} pesa más de 5 MB.`,
    tooSlow: (name: string) => `Leer ${name} llevaba más de cinco segundos y se detuvo.`,
    failed: (name: string) => `${name} no se pudo leer.`,
    problems: (name: string) => `Lo encontrado en ${name}`,
    pasted: 'pegado.md',
    course: 'Abierto en este dispositivo',
  },
  offline: {
    open: 'Guardar sin conexión',
    title: 'Guardar este curso sin conexión',
    lead: 'Todas las lecciones se abren entonces sin red en este navegador. Una nueva versión del curso se carga cuando hay conexión.',
    keep: (mb: number) => `Guardar (${number(mb)} MB)`,
    progress: (files: number, ofFiles: number, mb: number, ofMb: number) =>
      `${number(files)} de ${number(ofFiles)} archivos, ${number(mb)} de ${number(ofMb)} MB`,
    ready: 'Listo sin conexión',
    remove: 'Quitar de este dispositivo',
    failed: {
      full: 'No cabe en este dispositivo, o no guarda nada de este sitio.',
      unreachable: 'No se pudo cargar todo. Inténtalo de nuevo con conexión.',
      changed: 'El curso se está publicando de nuevo. Recarga esta página e inténtalo otra vez.',
    },
  },
};
