/** A page that never comes to rest: a clock and a carousel change for ever, the payment box does not. */
const words = ['新品到店', '以旧换新', '门店自提', '会员日'];
const clock = document.getElementById('clock');
const carousel = document.getElementById('carousel');
let turn = 0;

setInterval(() => {
  clock.textContent = new Date().toTimeString().slice(0, 8);
}, 100);

setInterval(() => {
  turn += 1;
  const slide = document.createElement('span');
  slide.textContent = words[turn % words.length];
  slide.style.opacity = String(0.6 + (turn % 4) / 10);
  carousel.replaceChildren(slide);
}, 70);
