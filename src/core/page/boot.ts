/**
 * The only inline script of a page, in its head, before anything is painted: theme and view on `<html>`, and the style sheets that
 * the first paint does not wait for. In a frame of a page that may not show it, it hides all but a link. Plain and
 * small because its hash stands in the Content-Security-Policy. It must not throw where storage is blocked.
 */
export const bootScript = `(function(d,w){
function k(n){try{return w.localStorage.getItem('lectern.'+n)}catch(e){return null}}
var t=k('theme'),s=k('text'),l=k('width');
function m(q){return w.matchMedia(q).matches}
if(['light','dark','hc-light','hc-dark'].indexOf(t)<0)t=(m('(prefers-contrast:more)')?'hc-':'')+(m('(prefers-color-scheme:dark)')?'dark':'light');
d.dataset.theme=t;
if(d.dataset.page==='lesson'){
var v=(/[?&]view=(deck|read|presenter|print)(&|$)/.exec(w.location.search)||[])[1];
var e=/[?&]embed(=|&|$)/.test(w.location.search);
d.dataset.view=v||(w.innerWidth<700&&!e?'read':'deck');
if(e&&d.dataset.view==='deck')d.dataset.compact='';
if(/^[1-5]$/.test(s))d.dataset.text=s;
if(l==='narrow'||l==='wide')d.dataset.width=l;
if(/^#\\/([2-9]|1.)/.test(w.location.hash))d.dataset.at='inside';
}
d.dataset.state='loading';
if(w.top!==w){
var a=(d.dataset.embed||'').split(' '),p=w.location.ancestorOrigins,o=[];
try{o=p?[].slice.call(p):[new URL(w.document.referrer).origin]}catch(e){o=['']}
if(!o.every(function(x){return x===w.location.origin||x&&a.indexOf(x)>=0}))d.dataset.framed='';
}
d.querySelectorAll('link[data-late]').forEach(function(l){var c=l.cloneNode();c.removeAttribute('data-late');c.removeAttribute('as');c.dataset.coming='';c.onload=c.onerror=function(){delete c.dataset.coming};c.rel='stylesheet';l.after(c)});
})(document.documentElement,window)`;
