/** A form of filters: its fields, whose names or ids may begin alike, and a word when they have changed. */
class FilterForm {
    constructor(id, prefix, changed) {
        this.form = document.getElementById(id);
        this.prefix = prefix;
        let waiting = 0;
        const soon = () => {
            clearTimeout(waiting);
            waiting = setTimeout(changed, 120);
        };
        this.form.addEventListener('input', soon);
        this.form.addEventListener('reset', soon);
        this.form.addEventListener('submit', event => event.preventDefault());
    }

    field(name) {
        return this.form.elements[this.prefix + name];
    }

    /** A number that was given, or what holds where none was. */
    number(name, otherwise) {
        const value = this.field(name).valueAsNumber;
        return Number.isNaN(value) ? otherwise : value;
    }
}
