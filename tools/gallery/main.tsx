import { render } from 'preact';
import { personStates } from './person-states.tsx';
import { states } from './states.tsx';

render(
  <>
    {[...states, ...personStates].map(({ name, node }) => (
      <section key={name} aria-label={name}>
        <h2>{name}</h2>
        <div>{node}</div>
      </section>
    ))}
  </>,
  document.getElementById('root')!,
);
