import type { RelationsWords } from '../english/relations.ts';

export const relationsWords: RelationsWords = {
  labels: {
    contradict: 'No pueden ser ciertas ambas',
    unclear: 'No podemos saberlo',
    'not-comparable': 'Hablan de cosas distintas',
    precision: 'Compatibles, con distinto detalle',
    wording: 'Distintas palabras, el mismo hecho',
    same: 'Igual',
  },
  when: {
    contradict:
      'Ambas hablan de lo mismo y, solo por sus palabras, ningún valor satisface a las dos, sean cuales sean las tolerancias; o así lo juzgan los editores y dicen por qué.',
    unclear:
      'Las palabras no lo resuelven, o los valores se separan solo por una tolerancia que elegimos nosotros.',
    'not-comparable':
      'Miden otra cosa, de otra cosa, en otro lugar o en otro momento. La página nombra lo que difiere.',
    precision:
      'Los valores coinciden en parte, o uno queda dentro del otro: ambas pueden ser ciertas, una dice más.',
    wording:
      'Dos versiones de una cita que solo difieren en mayúsculas, puntuación, ortografía o contracciones, o dos maneras de decir lo mismo a juicio de los editores.',
    same: 'Valores iguales para la misma cosa.',
  },
  lone: 'Una sola versión o ninguna',
  silent: 'No lo dice',
  lacuna: 'Texto incompleto',
  notJudged: 'Aún sin juzgar',
};
