import { type Answers, takeAnswers } from './answers.ts';
import { makeSecrets, type Secrets } from './placeholders.ts';

/** A page of the corpus that is shown in place of the document's content. */
export interface ShownPage {
  readonly answers: Answers;
  readonly secrets: Secrets;
  /** Whether the page has code of its own. */
  readonly isAlive: boolean;
  /** Takes the page and all that it left out of the document. */
  remove(): void;
}

/** Shows a page of the corpus, without its answers; its scripts have run then. */
export async function showPage(html: string): Promise<ShownPage> {
  const secrets = makeSecrets();
  const page = Document.parseHTMLUnsafe(secrets.fill(html));
  const answers = takeAnswers(page);
  const home = location.href;
  const { pathname, search, hash } = answers.address ?? new URL('/', home);
  history.replaceState(null, '', pathname + search + hash);
  document.title = page.title;
  const heads = [...page.head.querySelectorAll('style, meta[name]')];
  document.head.append(...heads);
  const roots = [document.documentElement, document.body] as const;
  for (const [at, from] of [page.documentElement, page.body].entries())
    for (const { name, value } of from.attributes) roots[at]?.setAttribute(name, value);
  document.body.replaceChildren(...page.body.childNodes);
  window.scrollTo(0, 0);
  const scripts = [...document.body.querySelectorAll('script')];
  await Promise.all(scripts.map(run));
  return {
    answers,
    secrets,
    isAlive: scripts.length > 0,
    remove() {
      document.body.replaceChildren();
      for (const head of heads) head.remove();
      for (const root of roots) for (const name of root.getAttributeNames()) root.removeAttribute(name);
      document.title = '';
      history.replaceState(null, '', home);
    },
  };
}

/** Scripts of a parsed text do not run by themselves; as a module with an address each tells when it has run. */
function run(script: HTMLScriptElement): Promise<unknown> {
  const running = document.createElement('script');
  running.type = 'module';
  running.src = URL.createObjectURL(new Blob([script.textContent], { type: 'text/javascript' }));
  const done = new Promise((resolve) => running.addEventListener('load', resolve));
  script.replaceWith(running);
  return done;
}
