type Names = (...names: string[]) => string;

/** A neutral look: header, top card, main column of two thirds, right column of one third. */
export function styleOf(h: Names): string {
  const c = (name: string): string => `.${h(name)}`;
  return `
*{box-sizing:border-box} body{margin:0;background:#f3f4f1;color:#1f2421;font:14px/1.45 system-ui,sans-serif}
p,h1,h2,h3,ul,dl,dd{margin:0;padding:0} ul{list-style:none} a{color:inherit;text-decoration:none} a:hover{text-decoration:underline}
button{font:inherit;cursor:pointer} main{outline:0}
${c('banner')}{background:#fff;border-bottom:1px solid #dcdfd9;position:sticky;top:0;z-index:5}
${c('nav')}{max-width:1128px;margin:0 auto;display:flex;gap:24px;align-items:center;padding:12px 16px;flex-wrap:wrap}
${c('brand')}{font-weight:700;background:#3f5348;color:#fff;border-radius:6px;padding:3px 10px}
${c('search')}{background:#eef0ec;border-radius:6px;padding:6px 12px;min-width:220px;color:#59615c;flex:1;max-width:300px}
${c('columns')}{max-width:1128px;margin:24px auto;padding:0 16px;display:flex;gap:24px;align-items:flex-start}
${c('main')}{flex:2;min-width:0} ${c('rail')}{flex:1;min-width:0;max-width:320px} ${c('left')}{width:225px;flex:none}
${c('card')}{background:#fff;border:1px solid #dcdfd9;border-radius:10px;padding:20px 24px;margin-bottom:12px}
${c('cover')}{height:96px;margin:-20px -24px 0;border-radius:10px 10px 0 0;background:linear-gradient(100deg,#c9d3cb,#dfe3d6 55%,#c5cfd2)}
${c('avatar')}{display:inline-flex;align-items:center;justify-content:center;width:48px;height:48px;border-radius:50%;background:#dde3da;color:#3f5348;font-weight:600;flex:none}
${c('big')}{width:112px;height:112px;font-size:36px;margin-top:-60px;border:4px solid #fff}
${c('name')},${c('name')} h1{font-size:22px;font-weight:600;line-height:1.3} ${c('headline')}{font-size:16px;margin:2px 0 4px} ${c('quiet')}{color:#59615c}
${c('row')}{display:flex;gap:4px 8px;align-items:center;flex-wrap:wrap} ${c('top')}{display:flex;gap:24px;justify-content:space-between}
${c('title')}{font-size:18px;font-weight:600;margin-bottom:10px} ${c('strong')}{font-weight:600} ${c('link')}{color:#2d5c74;font-weight:600}
${c('entry')}{display:flex;gap:12px} ${c('below')}{margin-top:6px;font-size:13px}
${c('item')}{display:flex;gap:12px;padding:12px 0;border-top:1px solid #eceeea} ${c('item')}:first-child{border-top:0}
${c('logo')}{width:44px;height:44px;background:#e6e9e2;border-radius:6px;flex:none} ${c('text')}{white-space:pre-line;margin-top:6px}
${c('grow')}{flex:1;min-width:0}
${c('photo')}{border:0;background:none;padding:0}
${c('button')}{display:inline-block;margin:6px 0;align-self:flex-start;border:1px solid #3f5348;color:#3f5348;background:#fff;border-radius:16px;padding:5px 16px;font-weight:600}
${c('fill')}{background:#3f5348;color:#fff} ${c('more')}{border:0;background:none;color:#59615c;float:right}
${c('two')}{display:flex;gap:0} ${c('list')}{width:340px;flex:none;max-height:720px;overflow:auto;margin-right:12px} ${c('chosen')}{background:#f1f4ef}
${c('note')}{color:#59615c;font-size:12px;padding:10px 0;text-align:center}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}`;
}

/** Initials in a circle stand for every photo. */
export function initials(name: string): string {
  return name.split(' ').filter(Boolean).map((part) => [...part][0]!).filter((letter) => letter === letter.toUpperCase()).slice(0, 2).join('');
}
