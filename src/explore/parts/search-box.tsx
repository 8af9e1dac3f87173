// A search field with suggestions, after the ARIA combobox pattern: arrows choose, Enter takes, Escape closes.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readableDate } from '../dates.ts';
import { displayName } from './display-name.ts';
import { Icon } from './icon.tsx';
import { KindIcon } from './kind-icon.tsx';
import { dateOf, type Suggestion, useSuggestions } from './use-suggestions.ts';
import './search-box.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** Enter with nothing chosen; without it Enter takes the first suggestion. */
  readonly onSearch?: (text: string) => void;
  /** What the field holds at first. */
  readonly text?: string;
  readonly entitiesOnly?: boolean;
  readonly large?: boolean;
  /** A key that leads to the field from anywhere on the page. */
  readonly shortcut?: string;
}

export function SearchBox(props: Props) {
  const { label, placeholder, onChoose, onSearch, text = '', entitiesOnly = false, large = false } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Enter came before the suggestions for what is typed: the first of them is taken when they are there. */
  const [waits, setWaits] = useState(false);
  const { text: answered, suggestions } = useSuggestions(open ? typed : '', entitiesOnly);
  const shown = open && suggestions.length > 0;
  const nothing = open && suggestions.length === 0 && answered !== '' && answered === typed.trim();

  const choose = (suggestion: Suggestion): void => {
    setTyped(entitiesOnly && suggestion.type === 'entity' ? displayName(suggestion.entity) : '');
    setOpen(false);
    setActive(-1);
    input.current?.blur();
    onChoose(suggestion);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const chosen = shown ? suggestions[active] : undefined;
    if (chosen !== undefined) choose(chosen);
    else if (onSearch === undefined) setWaits(true);
    else if (typed.trim() !== '') {
      setOpen(false);
      onSearch(typed.trim());
    }
  };
  useEffect(() => {
    const [first] = suggestions;
    if (!waits || answered !== typed.trim()) return;
    setWaits(false);
    if (first !== undefined) choose(first);
  }, [waits, answered, typed]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const places = suggestions.length + 1;
      setActive((current) => ((current + 1 + step + places) % places) - 1);
    }
    if (event.key === 'Escape') setOpen(false);
  };

  return (
    <form class={large ? 'search-box large' : 'search-box'} aria-label={label} onSubmit={submit}>
      <Icon name="search" size={large ? 20 : 16} />
      <input
        ref={input}
        class="field"
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(active >= 0 && shown ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        placeholder={placeholder}
        value={typed}
        data-shortcut={props.shortcut}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
          setWaits(false);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} class="suggestions" role="listbox" aria-label="Suggestions" hidden={!shown}>
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's input has the keyboard.
          <div
            key={suggestion.type === 'entity' ? suggestion.entity.id : suggestion.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <SuggestionLine suggestion={suggestion} />
          </div>
        ))}
      </div>
      <p class="suggestions none" role="status" hidden={!nothing}>
        {nothing &&
          (onSearch === undefined ? 'Nothing has this name.' : 'Nothing has this name; Enter searches the texts.')}
      </p>
    </form>
  );
}

function SuggestionLine({ suggestion }: { readonly suggestion: Suggestion }) {
  if (suggestion.type === 'article') {
    return (
      <>
        <Icon name="articles" size={14} />
        <span>{suggestion.title}</span>
        <span class="faint small">article</span>
      </>
    );
  }
  const { entity, alias } = suggestion;
  const date = dateOf(entity);
  const notes = [...(alias === null ? [] : [`also “${alias}”`]), ...(date === null ? [] : [readableDate(date)])];
  return (
    <>
      <KindIcon kind={entity.kind} size={14} />
      <span>{displayName(entity)}</span>
      {notes.length > 0 && <span class="faint small">{notes.join(', ')}</span>}
    </>
  );
}
