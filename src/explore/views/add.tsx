// Add articles: paste or drop them, see what would be read out of them, then load them.
import { useRef, useState } from 'preact/hooks';
import { LoadArticleDocument, type LoadArticleMutation, MayLoadDocument } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { Icon } from '../parts/icon.tsx';
import { Failure } from '../parts/states.tsx';
import { forgetAnswers, ServerError, send } from '../server/ask.ts';
import { type ArticleDraft, type ArticleFormat, type Preview, previewArticle } from '../server/preview.ts';
import { useAnswer } from '../server/use-answer.ts';
import { useTitle } from '../use-title.ts';
import { PreviewOfArticle } from './add-preview.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import './add.css';

type Outcome = LoadArticleMutation['loadArticle'];
interface Item {
  readonly draft: ArticleDraft;
  readonly preview: Preview | null;
  readonly outcome: Outcome | null;
  readonly error: Error | null;
}

const OUTCOMES: Readonly<Record<Outcome['outcome'], string>> = {
  ADDED: 'loaded',
  REPLACED: 'loaded in place of its earlier version',
  UNCHANGED: 'was there already',
};

/** Looked at and not in the graph yet. */
const isReady = ({ preview, outcome }: Item): boolean => preview !== null && outcome === null;

const formatOf = (file: string): ArticleFormat =>
  /\.html?$/iu.test(file) ? 'html' : /\.(?:md|markdown)$/iu.test(file) ? 'markdown' : 'text';

export function AddView() {
  useTitle('Add an article');
  const [pasted, setPasted] = useState('');
  const [frame, setFrame] = useState({ source: '', publishedOn: '', url: '' });
  const [items, setItems] = useState<readonly Item[]>([]);
  const [working, setWorking] = useState<{
    readonly done: number;
    readonly total: number;
    readonly what: string;
  } | null>(null);
  const mayLoad = useMayLoad();
  const picker = useRef<HTMLInputElement>(null);

  /** One after the other, each told as soon as it is done; a bad one does not stop the others. */
  const work = async (what: string, list: readonly Item[], step: (item: Item) => Promise<Item>): Promise<void> => {
    const results = [...list];
    for (const [index, item] of list.entries()) {
      setWorking({ done: index, total: list.length, what });
      results[index] = await step(item).catch((error: Error) => ({ ...item, error }));
      setItems([...results]);
    }
    setWorking(null);
  };
  const preview = (drafts: readonly ArticleDraft[]): Promise<void> => {
    const list = drafts.map((draft) => ({ draft, preview: null, outcome: null, error: null }));
    setItems(list);
    return work('Reading', list, async (item) => ({
      ...item,
      preview: await previewArticle(item.draft, new AbortController().signal),
    }));
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    const drafts = files.map((file) => ({ ...frame, format: formatOf(file.name), content: file, file: file.name }));
    if (drafts.length > 0) await preview(drafts);
  };
  const load = async (): Promise<void> => {
    await work('Loading', items, async (item) =>
      isReady(item) ? { ...item, outcome: await loadDraft(item.draft), error: null } : item,
    );
    forgetAnswers();
  };
  const over = useDroppedFiles((files) => void takeFiles(files));
  const ready = items.filter(isReady);

  return (
    <div class="page stack add-page">
      <header>
        <h1>Add an article</h1>
        <p class="add-lead">See what would be read out of it; nothing is loaded before you say so.</p>
      </header>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void preview([{ ...frame, format: formatOfText(pasted), content: pasted, file: null }]);
        }}
      >
        <label class={over ? 'drop over' : 'drop'}>
          <span>Paste the text of an article, or drop files (.txt, .html, .md) anywhere on this page</span>
          <textarea class="field" rows={8} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
        </label>
        <div class="add-frame">
          <FrameField
            label="Published on"
            placeholder="2024-10-08"
            value={frame.publishedOn}
            onChange={(publishedOn) => setFrame({ ...frame, publishedOn })}
          />
          <FrameField
            label="Source"
            placeholder="Name of the publication"
            value={frame.source}
            onChange={(source) => setFrame({ ...frame, source })}
          />
          <FrameField
            label="Address"
            placeholder="https://…"
            value={frame.url}
            onChange={(url) => setFrame({ ...frame, url })}
          />
        </div>
        <p class="row">
          <button type="submit" class="button primary" disabled={pasted.trim() === '' || working !== null}>
            See what would be loaded
          </button>
          <button type="button" class="button" disabled={working !== null} onClick={() => picker.current?.click()}>
            <Icon name="upload" /> Choose files
          </button>
          <input
            ref={picker}
            class="visually-hidden"
            type="file"
            multiple
            accept=".txt,.html,.htm,.md,.markdown"
            aria-label="Files"
            tabIndex={-1}
            onChange={(event) => void takeFiles([...(event.currentTarget.files ?? [])])}
          />
        </p>
      </form>
      {working !== null && (
        <p class="row" role="status">
          <progress max={working.total} value={working.done} aria-label={working.what} />
          {working.what} {working.done + 1} of {working.total}…
        </p>
      )}
      {working === null && ready.length > 0 && mayLoad === false && (
        <p class="add-warning">
          You may look at this graph, but not load into it: ask whoever runs it for a key with the role loader.
        </p>
      )}
      {working === null && ready.length > 0 && mayLoad !== false && (
        <p class="row add-load">
          <button type="button" class="button primary" onClick={() => void load()}>
            <Icon name="check" /> {ready.length === 1 ? 'Load it' : `Load all ${ready.length}`}
          </button>
          <span class="faint small">
            {ready.length === items.length ? 'Nothing of it is loaded yet.' : 'The others are dealt with below.'}
          </span>
        </p>
      )}
      {items.map((item, index) => (
        <ItemOfList key={`${index} ${item.draft.file}`} item={item} />
      ))}
    </div>
  );
}

/** Whether this reader may load articles; null while that isn't known. */
function useMayLoad(): boolean | null {
  const answer = useAnswer(MayLoadDocument, {});
  return answer.state === 'answered' ? answer.data.viewer.mayLoad : null;
}

/** @throws ServerError; FORBIDDEN where this reader may not write */
async function loadDraft(draft: ArticleDraft): Promise<Outcome> {
  const { format, content, file, source, publishedOn, url } = draft;
  const said = Object.entries({ file, source, publishedOn, url }).filter(([, value]) => value !== null && value !== '');
  const article = {
    [format]: typeof content === 'string' ? content : await content.text(),
    ...Object.fromEntries(said),
  };
  const answer = (await send(String(LoadArticleDocument), { article })) as LoadArticleMutation;
  return answer.loadArticle;
}

/** A pasted page begins as pages do; Markdown by its front matter or a heading. */
const formatOfText = (text: string): ArticleFormat =>
  /^\s*(?:<!doctype html|<html[\s>])/iu.test(text)
    ? 'html'
    : /^\s*(?:---\r?\n[\w-]+:|#{1,3} \S)/u.test(text)
      ? 'markdown'
      : 'text';

interface FrameFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FrameField({ label, placeholder, value, onChange }: FrameFieldProps) {
  return (
    <label class="small">
      {label} <span class="faint">(if it doesn’t say)</span>
      <input
        class="field"
        placeholder={placeholder}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function ItemOfList({ item: { draft, preview, outcome, error } }: { readonly item: Item }) {
  return (
    <section class="add-item stack">
      {draft.file !== null && <h2>{draft.file}</h2>}
      {outcome !== null && (
        <p class="add-done" role="status">
          <Icon name="check" />
          <a href={articleAddress(outcome.article.id)}>{outcome.article.title ?? 'The article'}</a>{' '}
          {OUTCOMES[outcome.outcome]}.
        </p>
      )}
      {error !== null && <Failure error={explained(error)} />}
      {preview !== null && <PreviewOfArticle preview={preview} />}
    </section>
  );
}

/** A reader who may not write is told so in plain words. */
function explained(error: Error): Error {
  if (!(error instanceof ServerError) || error.code !== 'FORBIDDEN') return error;
  return new ServerError(error.code, `You may look at this graph but not load into it. ${error.message}`);
}
