import { contentPolicy } from './policy.ts';
import { bootScript } from '../../core/page/boot.ts';

/**
 * Finds the site's root from wherever the page for lost visitors is shown: the nearest folder above that has the
 * course's index. Then links lead there, and styles and scripts, which wait in a template, are loaded from there.
 */
export const findRootScript = `(function(d,w){
var parts=w.location.pathname.split('/').slice(1,-1);
function above(n){return '/'+parts.slice(0,n).map(function(p){return p+'/'}).join('')}
function found(root){var b=d.createElement('base');b.href=root;d.head.prepend(b);
d.head.append(d.importNode(d.getElementById('site-head').content,true))}
function look(n){if(n<0)return;w.fetch(above(n)+'course-index.json').then(function(r){return r.ok?r.json():null})
.then(function(j){if(j&&j.lessons)found(above(n));else look(n-1)},function(){look(n-1)})}
look(parts.length)})(document,window)`;

/**
 * A static host shows 404.html at any address, however deep, so that nothing in it can be relative to where it lies.
 * When `course.yml` gives the site's address, all of it leads to that; else the page looks for its root by itself.
 * Without either and without scripts, its words are there and its links hold for addresses right below the root.
 */
export function letFindRoot(html: string): string {
  const policy = contentPolicy({
    inlineScripts: [bootScript, findRootScript],
    inlineStyles: false,
    socket: false,
    base: true,
  });
  const tags: string[] = [];
  const without = html.replace(
    /[ \t]*<link[^>]*(?:\srel="(?:icon|stylesheet|modulepreload|preload)")[^>]*>\n?|[ \t]*<script[^>]*\ssrc="[^>]*><\/script>\n?/g,
    (tag) => {
      tags.push(tag.trim());
      return '';
    },
  );
  const template = `<template id="site-head">${tags.join('')}</template><script>${findRootScript}</script>`;
  return without
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
      (_, start: string) => start + policy,
    )
    .replace('</body>', () => `${template}</body>`);
}
