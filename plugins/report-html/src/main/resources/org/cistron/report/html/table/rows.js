const ROW_HEIGHT = 32;
const ROWS_BEYOND = 8;

/** The rows of the table. Only those in view are in the document, between two spacers. */
class Rows {
    constructor(box, body, columns, make) {
        this.box = box;
        this.body = body;
        this.make = make;
        this.shown = new Map();
        this.count = 0;
        this.active = 0;
        this.above = Rows.spacer(columns);
        this.below = Rows.spacer(columns);
        body.replaceChildren(this.above, this.below);
        box.addEventListener('scroll', () => this.draw(), {passive: true});
        new ResizeObserver(() => this.draw()).observe(box);
    }

    static spacer(columns) {
        const row = document.createElement('tr');
        row.className = 'spacer';
        row.setAttribute('aria-hidden', 'true');
        row.append(document.createElement('td'));
        row.firstChild.colSpan = columns;
        return row;
    }

    /** Begins anew with so many rows. */
    reset(count) {
        this.count = count;
        this.active = 0;
        this.clear();
        this.box.scrollTop = 0;
        this.draw();
    }

    clear() {
        this.shown.forEach(row => row.remove());
        this.shown.clear();
    }

    draw() {
        if (this.printing) {
            return;
        }
        const first = Math.max(0, Math.floor(this.box.scrollTop / ROW_HEIGHT) - ROWS_BEYOND);
        const inView = Math.ceil(this.box.clientHeight / ROW_HEIGHT) + 2 * ROWS_BEYOND;
        this.place(first, Math.min(this.count, first + inView));
    }

    /** Rows that stay are not touched, so that none of them loses the focus. */
    place(first, end) {
        for (const [at, row] of this.shown) {
            if (at < first || at >= end) {
                row.remove();
                this.shown.delete(at);
            }
        }
        let next = this.below;
        for (let at = end - 1; at >= first; at--) {
            let row = this.shown.get(at);
            if (!row) {
                row = this.make(at);
                this.body.insertBefore(row, next);
                this.shown.set(at, row);
            }
            next = row;
        }
        this.above.firstChild.style.height = first * ROW_HEIGHT + 'px';
        this.below.firstChild.style.height = (this.count - end) * ROW_HEIGHT + 'px';
        const reachable = this.shown.has(this.active) ? this.active : first;
        this.shown.forEach((row, at) => {
            row.querySelector('button').tabIndex = at === reachable ? 0 : -1;
        });
    }

    /** Brings a row into view, and the focus to it if wanted. */
    reveal(at, focus) {
        this.active = Math.max(0, Math.min(this.count - 1, at));
        const head = this.box.querySelector('thead').offsetHeight;
        const top = this.active * ROW_HEIGHT;
        const room = this.box.clientHeight - head;
        if (top < this.box.scrollTop) {
            this.box.scrollTop = top;
        } else if (top + ROW_HEIGHT > this.box.scrollTop + room) {
            this.box.scrollTop = top + ROW_HEIGHT - room;
        }
        this.draw();
        if (focus) {
            this.shown.get(this.active)?.querySelector('button').focus({preventScroll: true});
        }
    }

    /** On paper there is no scrolling: the first rows, and no spacers. */
    print(most) {
        this.printing = true;
        this.clear();
        this.place(0, Math.min(most, this.count));
        this.below.firstChild.style.height = '0';
    }

    printed() {
        this.printing = false;
        this.clear();
        this.draw();
    }
}
