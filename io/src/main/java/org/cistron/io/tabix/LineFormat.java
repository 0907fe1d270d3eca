package org.cistron.io.tabix;

import htsjdk.tribble.index.tabix.TabixFormat;

/** The formats whose lines are indexed, and how tabix reads a place from a line. */
public enum LineFormat {
    /** GFF3: the columns say start and end. */
    GFF3 {
        @Override
        TabixFormat tabix() {
            return TabixFormat.GFF;
        }

        @Override
        LinePlace place(LineColumns line) {
            return new LinePlace(line.text(0), line.number(3), line.number(4));
        }
    },
    /** VCF: REF says how long a record is, unless INFO has an {@code END}. */
    VCF {
        @Override
        TabixFormat tabix() {
            return TabixFormat.VCF;
        }

        @Override
        LinePlace place(LineColumns line) {
            // A telomere is at 0, which tabix takes for the first position.
            int start = Math.max(1, line.number(1));
            int end = line.infoNumber(7, "END").orElse(start + line.length(3) - 1);
            return new LinePlace(line.text(0), start, Math.max(start, end));
        }
    };

    abstract TabixFormat tabix();

    abstract LinePlace place(LineColumns line);
}
