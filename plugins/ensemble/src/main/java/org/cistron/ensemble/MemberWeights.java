package org.cistron.ensemble;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much each member's evidence counts; the weights of all members add up to 1.
 *
 * @param members in the order of their names in the file
 */
record MemberWeights(List<Member> members) {
    private static final String HEADER = "member\tcoding\tstart";

    /**
     * A member.
     *
     * @param name of the offer that gives its evidence
     * @param coding weight of its coding log-odds
     * @param start weight of its start log-odds
     */
    record Member(String name, double coding, double start) {}

    MemberWeights {
        members = List.copyOf(members);
    }

    static MemberWeights equal(List<String> names) {
        double share = 1.0 / names.size();
        return new MemberWeights(
                names.stream().map(name -> new Member(name, share, share)).toList());
    }

    static MemberWeights read(InputStream from) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        if (!HEADER.equals(lines.readLine())) {
            throw new IOException("found no line '" + HEADER.replace('\t', ' ') + "', expected it first");
        }
        List<Member> members = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new IOException("found the line '" + line + "', expected three columns");
            }
            members.add(new Member(columns[0], Double.parseDouble(columns[1]), Double.parseDouble(columns[2])));
        }
        return new MemberWeights(members);
    }

    byte[] write() {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        for (Member member : members) {
            lines.append(
                    String.format(Locale.ROOT, "%s\t%.4f\t%.4f%n", member.name(), member.coding(), member.start()));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
