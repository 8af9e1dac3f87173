// Which colour stands for which kind.
import { KIND_ORDER, KINDS } from '../words.ts';
import { KindIcon } from './kind-icon.tsx';
import './kind-legend.css';

export function KindLegend() {
  return (
    <ul class="kind-legend">
      {KIND_ORDER.map((kind) => (
        <li key={kind}>
          <KindIcon kind={kind} silent /> {KINDS[kind].one}
        </li>
      ))}
    </ul>
  );
}
