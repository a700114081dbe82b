/** Sends its link to a question drawn at the moment of the click. */
class RandomQuestion extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const numbers = this.dataset.numbers?.split(' ') ?? [];
    if (!link || numbers.length === 0) return;
    const draw = (): void => {
      const number = numbers[Math.floor(Math.random() * numbers.length)] ?? '1';
      link.href = link.href.replace(/\d+\/$/, `${number}/`);
    };
    draw();
    link.addEventListener('click', draw);
    link.addEventListener('auxclick', draw);
  }
}

customElements.define('random-question', RandomQuestion);
