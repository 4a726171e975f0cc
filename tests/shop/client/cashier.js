/** Fills the cashier's payment box, the way a real cashier does: after its own request. */
const LATE_MS = 4000;
const box = document.getElementById('payment');
const ways = document.getElementById('ways');
// Single-page navigation runs this again for a box it has drawn; a filled box is left alone.
if (box && ways && !box.dataset.filled) {
  box.dataset.filled = 'yes';
  if (box.dataset.delivery === 'late') setTimeout(() => void fill(), LATE_MS);
  else void fill();
}

async function fill() {
  try {
    const answer = await fetch(box.dataset.api);
    if (!answer.ok) throw new Error(String(answer.status));
    draw(await answer.json());
  } catch {
    ways.innerHTML = '<p class="loading">网络繁忙，请稍后再试 <a href="">重新加载</a></p>';
  }
}

function draw({ ordinary, offers, notice, disclosure }) {
  const plain = `<div class="group"><h3>平台支付</h3>${ordinary.map((name, place) => way({ name, checked: place === 0 })).join('')}</div>`;
  const later = offers.length
    ? `<div class="group"><h3>分期付款</h3>${offers.map(installments).join('')}</div>${disclosure ? `<p class="fine">${disclosure}</p>` : ''}`
    : '';
  const top = notice ? `<p class="notice" role="status">${notice}</p>` : '';
  if (box.dataset.delivery === 'shadow') inShadow(top + plain, later);
  else ways.innerHTML = top + plain + later;
}

function way({ name, checked }) {
  return `<div class="way"><label><input type="radio" name="pay"${checked ? ' checked' : ''}>${name}</label></div>`;
}

function installments({ label, lender, off, plans }) {
  const head = `<label><input type="radio" name="pay"${off ? ' disabled' : ''}>${label}<span class="by">由${lender}提供</span></label>`;
  if (off) return `<div class="way off" aria-disabled="true">${head}<p class="why">${off}</p></div>`;
  return `<div class="way">${head}<ul class="plans">${plans.map((plan) => choice(label, plan)).join('')}</ul></div>`;
}

function choice(label, { sum, fee, first }) {
  const extra = first ? `<small>${first}</small>` : '';
  return `<li><label><input type="radio" name="plan-${label}"><span><strong>${sum}</strong><small>${fee}</small>${extra}</span></label></li>`;
}

/** The plans in an open shadow root, with the page's own style inside. */
function inShadow(light, later) {
  if (!customElements.get('pay-later'))
    customElements.define(
      'pay-later',
      class extends HTMLElement {
        show(html) {
          const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
          root.innerHTML = `<style>${document.querySelector('style').textContent}</style>${html}`;
        }
      },
    );
  ways.innerHTML = `${light}<pay-later></pay-later>`;
  ways.querySelector('pay-later').show(later);
}
