// Draws the Cytoscape.js export of a Dateline: ?server=http://127.0.0.1:4000 says where it is, ?of=NAME whose surroundings are drawn.
// The server must let this page read its answers: CORS_ORIGINS holds the origin of this page.
import cytoscape from 'cytoscape';

const SHAPES = {
  PERSON: 'ellipse',
  COUNTRY: 'round-rectangle',
  ORGANIZATION: 'rectangle',
  PLACE: 'diamond',
  AGREEMENT: 'tag',
  EVENT: 'hexagon',
};
const COLOURS = {
  PERSON: '#56b4e9',
  COUNTRY: '#009e73',
  ORGANIZATION: '#0072b2',
  PLACE: '#cc79a7',
  AGREEMENT: '#e69f00',
  EVENT: '#d55e00',
};

const asked = new URLSearchParams(location.search);
const server = asked.get('server') ?? 'http://127.0.0.1:4000';
const form = document.querySelector('form');
const size = document.querySelector('#size');
const said = document.querySelector('#said');
form.elements.of.value = asked.get('of') ?? '';

const picture = cytoscape({
  container: document.querySelector('#graph'),
  style: [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        shape: (node) => SHAPES[node.data('kind')],
        'background-color': (node) => COLOURS[node.data('kind')],
        'font-size': 10,
        'text-wrap': 'ellipsis',
        'text-max-width': 120,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'line-color': '#999',
        'target-arrow-color': '#999',
      },
    },
    { selector: 'edge[certainty != "ASSERTED"]', style: { 'line-style': 'dashed' } },
    {
      selector: ':selected',
      style: { 'border-width': 3, 'border-color': '#000', 'line-color': '#000', 'target-arrow-color': '#000' },
    },
  ],
});
picture.on('select', (event) => {
  const { label, kind, sentence, type } = event.target.data();
  said.textContent = sentence ?? `${label} (${(type ?? kind).toLowerCase()})`;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void draw(form.elements.of.value.trim());
});
await draw(form.elements.of.value.trim());

async function draw(of) {
  try {
    const address = new URL('/export/graph.cytoscape.json', server);
    if (of !== '') address.searchParams.set('of', of);
    const response = await fetch(address);
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.error.message);
    picture.elements().remove();
    picture.add(answer);
    picture.layout({ name: 'cose', animate: false, randomize: false }).run();
    size.textContent = `${answer.nodes.length} entities, ${answer.edges.length} relations`;
  } catch (error) {
    // A browser does not tell a page why an answer is kept from it.
    const hint = `Does Dateline run at ${server}, with CORS_ORIGINS=${location.origin}?`;
    said.textContent = error instanceof TypeError ? hint : error.message;
  }
}
