// Shows what sounds, and plays what is touched. Times come from cues.js: [start ms, end ms, id], in order.
"use strict";
(function () {
  const audio = document.getElementById("sound");
  const cues = window.tingwenCues;
  const sentences = cues.sentences;
  let shown = [];

  // The last cue that has begun, or -1.
  function at(list, millis) {
    let low = -1;
    let high = list.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (list[middle][0] <= millis) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function elementAt(list, millis) {
    const index = at(list, millis);
    return index < 0 || millis >= list[index][1] ? null : document.getElementById(list[index][2]);
  }

  function show() {
    const millis = audio.currentTime * 1000;
    const now = [elementAt(sentences, millis), elementAt(cues.words, millis)].filter(Boolean);
    shown.filter((e) => !now.includes(e)).forEach((e) => e.classList.remove("sounds"));
    now.filter((e) => !shown.includes(e)).forEach((e) => {
      e.classList.add("sounds");
      const box = e.getBoundingClientRect();
      if (box.top < 100 || box.bottom > window.innerHeight) e.scrollIntoView({ block: "center" });
    });
    shown = now;
  }

  function loop() {
    show();
    if (!audio.paused) requestAnimationFrame(loop);
  }

  function playFrom(index) {
    const inside = Math.max(0, Math.min(sentences.length - 1, index));
    if (sentences.length === 0) return;
    audio.currentTime = sentences[inside][0] / 1000 + 0.001;
    audio.play();
  }

  function here() {
    return at(sentences, audio.currentTime * 1000);
  }

  function setRate(rate) {
    audio.playbackRate = Math.max(0.5, Math.min(4, rate));
    document.getElementById("rate").textContent = "语速 " + audio.playbackRate.toFixed(2) + " 倍";
  }

  const actions = {
    play: () => (audio.paused ? audio.play() : audio.pause()),
    previous: () => playFrom(here() - 1),
    repeat: () => playFrom(here()),
    next: () => playFrom(here() + 1),
    slower: () => setRate(audio.playbackRate / 1.25),
    faster: () => setRate(audio.playbackRate * 1.25),
  };

  document.querySelectorAll("button[data-action]").forEach((button) => {
    button.addEventListener("click", actions[button.dataset.action]);
  });
  document.querySelector("main").addEventListener("click", (event) => {
    const touched = event.target.closest(".sentence");
    if (touched) playFrom(sentences.findIndex((cue) => cue[2] === touched.id));
  });
  audio.addEventListener("play", loop);
  audio.addEventListener("seeked", show);
  document.querySelector(".buttons").hidden = false;
})();
