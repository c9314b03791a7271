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
d.head.append(d.importNode(d.getElementById('site-head').content,true));
d.querySelector('link[rel=stylesheet]').addEventListener('load',function(){d.getElementById('plain').remove()})}
function look(n){if(n<0)return;w.fetch(above(n)+'course-index.json').then(function(r){return r.ok?r.json():null})
.then(function(j){if(j&&j.lessons)found(above(n));else look(n-1)},function(){look(n-1)})}
look(parts.length)})(document,window)`;

/** How the page looks until its styles are there, or for good where no script runs. */
const plainStyle = `body{margin:auto;max-width:40rem;padding:1rem;font:1.1rem/1.6 system-ui,sans-serif}
.icon{width:1em;height:1em;fill:none;stroke:currentColor;stroke-width:2}.blocks,.row-number,.row-minutes{display:none}
li{list-style:none}`;

/**
 * A static host shows 404.html at any address, however deep, so that nothing in it can be relative to where it lies.
 * When `course.yml` gives the site's address, all of it leads to that; else the page looks for its root by itself.
 * Without either and without scripts it is plain, and its links hold for addresses right below the root.
 */
export function letFindRoot(html: string): string {
  const policy = contentPolicy({
    inlineScripts: [bootScript, findRootScript],
    inlineStyles: [plainStyle],
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
    .replace('</head>', () => `<style id="plain">${plainStyle}</style></head>`)
    .replace('</body>', () => `${template}</body>`);
}
