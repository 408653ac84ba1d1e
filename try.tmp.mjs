import { chromium, firefox } from 'playwright';
import { chromiumLaunch, firefoxLaunch } from '/tmp/h/bench/tests/support/browsers.ts';
const name = process.argv[2] ?? 'chromium';
const browser = await (name==='firefox' ? firefox.launch(firefoxLaunch) : chromium.launch(chromiumLaunch));
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
page.on('pageerror', e => console.log('pageerror', e.message));
page.on('console', m => m.type()==='error' && console.log('console', m.text()));
await page.goto('http://127.0.0.1:4660/experiments/signaling-bench/');
await page.mouse.move(1,1); await page.mouse.move(2,2);
await page.locator('html[data-ready]').waitFor();
for (const c of ['direct','broadcast','server','whip']) {
  await page.locator('option[value="'+c+'"]:not([disabled])').waitFor({state:'attached'});
  await page.locator('[data-action="carrier"]').selectOption(c);
  await page.locator('[data-action="run"]').click();
  await page.locator('[data-experiment][data-status="done"], [data-experiment][data-status="failed"]').waitFor({timeout:15000}).catch(()=>{});
  await page.waitForTimeout(500);
  console.log(c, await page.locator('[data-experiment]').getAttribute('data-status'), (await page.locator('.words').innerText()));
}
console.log(await page.locator('table').first().innerText());
await page.screenshot({ path: '/tmp/h/bench-scratch/a.png', fullPage: true });
// data channel
await page.locator('[data-action="turn-off"]').click();
await page.getByRole('radio',{name:'the call’s own data channel'}).check();
await page.locator('[data-action="add-picture"]').click();
await page.locator('[data-role="callee"] video').waitFor();
await page.waitForTimeout(800);
console.log(await page.locator('.words').innerText());
// bare, candidates first
for (const h of ['bare','queueing']) {
  await page.locator('[data-action="carrier"]').selectOption('direct');
  await page.locator('[data-action="handlers"]').selectOption(h);
  await page.locator('[data-action="hold"]').click().catch(()=>{});
  await page.locator('[data-action="run"]').click();
  await page.locator('[data-card][data-kind="end"]').first().waitFor();
  await page.screenshot({ path: '/tmp/h/bench-scratch/b.png', fullPage: true });
  const kinds = await page.locator('[data-card]').evaluateAll(x=>x.map(e=>e.dataset.kind)); console.log(kinds.join());
  for (;;) { const c = page.locator('[data-card][data-kind="candidate"],[data-card][data-kind="end"]').first(); if (!await c.count()) break; await c.locator('[data-do="deliver"]').click(); }
  await page.waitForTimeout(300);
  console.log(h, await page.locator('.words').innerText());
  console.log((await page.locator('[data-passed] .problem').allInnerTexts()).join('|'));
  await page.locator('[data-action="step"]').click(); // offer
  await page.locator('[data-card][data-kind="answer"]').waitFor();
  await page.waitForTimeout(500);
  console.log((await page.locator('[data-card]').evaluateAll(x=>x.map(e=>e.dataset.kind))).join());
  await page.locator('[data-action="flow"]').click();
  await page.waitForTimeout(1500);
  console.log(h, await page.locator('[data-experiment]').getAttribute('data-status'), await page.locator('.words').innerText());
}
await page.screenshot({ path: '/tmp/h/bench-scratch/c.png', fullPage: true });
console.log(await page.locator('table').first().innerText());
await browser.close();
