// The histogram takes a stretch of time by mouse, finger or keyboard: two sliders over the bars, and whatever is dragged
// between them. Enter narrows the search to it, Escape takes it back. Without this each bar is a link.
const brush = (() => {
  const begin = (plot) => {
    const bars = plot.dataset.bars.split(" ").map((bar) => bar.split("/"));
    const labels = [...plot.closest(".histogram").querySelectorAll("tbody th")].map((cell) => cell.textContent.trim());
    const last = bars.length - 1;
    const range = [0, last];
    const band = document.createElement("div");
    band.className = "band";
    band.hidden = true;

    const apply = () => {
      const url = new URL(location.href);
      url.searchParams.delete("offset");
      url.searchParams.delete("cursor");
      url.searchParams.set("from", bars[range[0]][0]);
      url.searchParams.set("to", bars[range[1]][1]);
      answer.go(url, "push");
    };
    const sliders = ["From", "Until"].map((name, side) => {
      const slider = document.createElement("div");
      Object.assign(slider, {id: "brush-" + side, className: "slider", role: "slider", tabIndex: 0, ariaLabel: name,
        ariaValueMin: "0", ariaValueMax: String(last)});
      slider.addEventListener("keydown", (event) => {
        const step = {ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -last, End: last};
        if (event.key === "Enter") apply();
        else if (event.key === "Escape") set(0, last);
        else if (event.key in step) {
          const at = range[side] + step[event.key];
          if (side) set(range[0], Math.min(last, Math.max(range[0], at)));
          else set(Math.max(0, Math.min(range[1], at)), range[1]);
        } else return;
        event.preventDefault();
        event.stopPropagation();
      });
      return slider;
    });
    const set = (from, to) => {
      [range[0], range[1]] = [from, to];
      const percent = (bar) => `${100 * bar / bars.length}%`;
      band.hidden = from === 0 && to === last;
      band.style.left = percent(from);
      band.style.width = percent(to + 1 - from);
      sliders.forEach((slider, side) => {
        slider.style.left = percent(range[side] + side);
        slider.ariaValueNow = String(range[side]);
        slider.ariaValueText = labels[range[side]];
      });
    };
    plot.append(band, ...sliders);
    set(0, last);
    drag(plot, bars.length, set, apply);
  };

  const drag = (plot, count, set, apply) => {
    let moved = false;
    const barAt = (event) => {
      const {left, width} = plot.getBoundingClientRect();
      return Math.max(0, Math.min(count - 1, Math.floor(count * (event.clientX - left) / width)));
    };
    plot.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      moved = false;
      const from = barAt(event), done = new AbortController();
      const listen = (name, handle) => document.addEventListener(name, handle, {signal: done.signal});
      listen("pointermove", (move) => {
        const to = barAt(move);
        if (to === from && !moved) return;
        moved = true;
        set(Math.min(from, to), Math.max(from, to));
      });
      listen("pointerup", () => {
        done.abort();
        if (moved) apply();
      });
      listen("pointercancel", () => { // the browser took the finger for scrolling
        done.abort();
        set(0, count - 1);
      });
    });
    plot.addEventListener("click", (event) => { if (moved) event.preventDefault(); }, true);
    plot.addEventListener("dragstart", (event) => event.preventDefault());
  };

  return () => document.querySelectorAll(".plot[data-bars]").forEach(begin);
})();
