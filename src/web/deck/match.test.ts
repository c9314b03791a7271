import { describe, expect, it } from 'vitest';
import { findSlides, type Readable } from './match.ts';

const slides: readonly Readable[] = [
  {
    slide: 1,
    title: 'Storage',
    text: 'Where files live. Object storage is cheap and slow to change.',
  },
  { slide: 2, title: 'Three things', text: 'The second of three things to know.' },
  { slide: 3, title: 'Élasticité', text: 'Ajouter des serveurs 2 par 2.' },
  { slide: 12, title: '', text: 'No title here, and storage again.' },
];
const found = (query: string) => findSlides(slides, query).map(({ slide }) => slide);

describe('finding a slide', () => {
  it('finds by number first', () => {
    expect(found('2')).toEqual([2, 3]);
    expect(found('12')).toEqual([12]);
  });

  it('finds by title before text', () => {
    expect(found('storage')).toEqual([1, 12]);
    expect(found('three')).toEqual([2]);
  });

  it('finds words in any order, and needs them all', () => {
    expect(found('things second')).toEqual([2]);
    expect(found('cheap slow files')).toEqual([1]);
    expect(found('cheap fast')).toEqual([]);
  });

  it('does not mind case and accents', () => {
    expect(found('elasticite')).toEqual([3]);
    expect(found('SECOND OF')).toEqual([2]);
  });

  it('shows the words around what it found', () => {
    const [match] = findSlides(slides, 'cheap');
    expect(match?.excerpt).toBe('…live. Object storage is cheap and slow to change.');
    expect(findSlides(slides, 'Storage')[0]?.excerpt).toBe('');
  });

  it('lists everything for an empty query', () => {
    expect(found('  ')).toEqual([1, 2, 3, 12]);
  });
});
