'use strict';

// Events come from outside, and so do the names in them: whatever is shown is set as text, never as HTML.

const MOST_EVENTS = 100;
const element = (id) => document.getElementById(id);
const events = new Map(); // key -> element, the oldest first
const pictures = new Map(); // key -> address
let counts = {};

function make(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function keyOf(event) {
  return event.vendor + ' ' + event.id;
}

function trim(map, drop) {
  while (map.size > MOST_EVENTS) {
    const [key, value] = map.entries().next().value;
    map.delete(key);
    drop(value);
  }
}

function showLive(state, text) {
  element('live').className = 'state ' + state;
  element('live').textContent = text;
}

function begin() {
  events.clear();
  pictures.clear();
  element('events').replaceChildren();
}

function showEvent(event) {
  const key = keyOf(event);
  const row = make('li', 'event', '');
  const time = make('time', 'when', new Date(event.time).toLocaleTimeString());
  time.dateTime = event.time;
  row.append(time, make('span', 'vendor', event.vendor), make('span', 'what', event.type), make('span', 'where', event.device));
  row.dataset.vendor = event.vendor;
  events.get(key)?.remove(); // one that came twice is shown once
  events.delete(key);
  events.set(key, row);
  element('events').prepend(row);
  trim(events, (oldest) => oldest.remove());
  if (pictures.has(key)) {
    addPicture(row, pictures.get(key));
  }
  (counts[event.vendor] ??= {})[event.type] = event.count;
  showCounts();
}

function showPicture(picture) {
  const key = keyOf(picture);
  pictures.set(key, picture.address);
  trim(pictures, () => { });
  if (events.has(key)) {
    addPicture(events.get(key), picture.address);
  }
}

function addPicture(row, address) {
  row.querySelector('.picture')?.remove();
  const frame = make('div', 'picture', '');
  const image = document.createElement('img');
  image.alt = 'Picture of the event';
  image.addEventListener('error', () => frame.remove()); // the hub keeps the latest only
  image.src = address;
  frame.append(image);
  row.append(frame);
}

function showCounts() {
  const rows = [];
  for (const vendor of Object.keys(counts).sort()) {
    for (const type of Object.keys(counts[vendor]).sort()) {
      const row = document.createElement('tr');
      row.append(make('td', 'vendor', vendor), make('td', 'type', type), make('td', 'count', counts[vendor][type]));
      rows.push(row);
    }
  }
  element('counts').replaceChildren(...rows);
}

function showConnections(connections) {
  element('connections').replaceChildren(...connections.map((connection) => {
    const row = make('li', 'connection', '');
    row.dataset.route = connection.route;
    row.append(make('span', 'state ' + connection.state, connection.state), make('span', 'where', connection.route),
      make('span', 'note', connection.note));
    return row;
  }));
}

function follow() {
  const source = new EventSource('/page/events');
  const on = (name, show) => source.addEventListener(name, (message) => show(JSON.parse(message.data)));
  on('begin', begin);
  on('event', showEvent);
  on('picture', showPicture);
  on('counts', (all) => { counts = all; showCounts(); });
  on('connections', showConnections);
  source.onopen = () => { showLive('up', 'live'); showButtons(); };
  source.onerror = () => {
    const refused = source.readyState === EventSource.CLOSED;
    showLive('down', refused ? 'refused by the hub' : 'hub not reached');
    if (refused) { // the browser gives up, we do not
      setTimeout(follow, 3000);
    }
  };
}

async function showButtons() {
  const answer = await fetch('/page/buttons');
  const buttons = answer.ok ? await answer.json() : [];
  element('buttons').replaceChildren(...buttons.map((button) => {
    const made = make('button', 'camera', button.label);
    made.type = 'button';
    made.dataset.route = button.route;
    made.addEventListener('click', () => press(made, button));
    return made;
  }));
}

async function press(pressed, button) {
  pressed.disabled = true;
  element('outcome').textContent = button.label + ' ...';
  try {
    const answer = await fetch('/page/buttons/' + encodeURIComponent(button.route), {
      method: 'POST',
      headers: { 'X-Camera-Hub': 'page' },
    });
    const outcome = await answer.json();
    element('outcome').textContent = button.label + ': ' + outcome.text;
    if (outcome.picture) {
      element('snapshot').src = outcome.picture;
      element('snapshot').hidden = false;
    }
  } catch (failure) {
    element('outcome').textContent = button.label + ': the hub was not reached';
  } finally {
    pressed.disabled = false;
  }
}

follow();
