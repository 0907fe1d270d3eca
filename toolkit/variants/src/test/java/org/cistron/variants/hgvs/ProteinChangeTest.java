package org.cistron.variants.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProteinChangeTest {

    @ParameterizedTest
    @CsvSource({
        "MSLK*, MSWK*, p.Leu3Trp",
        "MSLK*, MS*K*, p.Leu3Ter",
        "MSLK*, MSK*, p.Leu3del",
        "MSLKR*, MSR*, p.Leu3_Lys4del",
        "MSLLK*, MSLK*, p.Leu4del",
        "MSLK*, MSGLK*, p.Ser2_Leu3insGly",
        "MSLK*, MSG*LK*, p.Ser2_Leu3insGlyTer",
        "MSLK*, MSLLK*, p.Leu3dup",
        "MSLK*, MSLSLK*, p.Ser2_Leu3dup",
        "MSLKR*, MSGWR*, p.Leu3_Lys4delinsGlyTrp",
        "MSLKR*, MSG*R*, p.Leu3_Lys4delinsGlyTer",
        "MSLKR*, MSGR*, p.Leu3_Lys4delinsGly",
        "MSLK*, MSLKQ*, p.Lys4_Ter5insGln",
        "MSLK*, MSLKK*, p.Lys4dup",
    })
    void changesInFrame(String before, String after, String name) {
        assertThat(ProteinChange.inFrame(before, after, 2)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "MSLK*, MSLKQ*, p.Ter5GlnextTer1",
        "MSLK*, MSLKQVV, p.Ter5GlnextTer?",
        "MSLK*, MSLK, p.Ter5del",
        "MSLK*, MSLRQ*, p.Lys4delinsArgGln",
        "MSLK*, MSLK*, p.Leu3=",
    })
    void changesOfTheStop(String before, String after, String name) {
        assertThat(ProteinChange.stopLost(before, after, 2)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "MSLKR*, MSVAG*, p.Leu3ValfsTer4",
        "MSLKR*, MS*, p.Leu3Ter",
        "MSLKR*, MSVAGWWW, p.Leu3ValfsTer?",
        "MSLKR*, MSLKRQ*, p.Ter6GlnextTer1",
    })
    void changesOfTheFrame(String before, String after, String name) {
        assertThat(ProteinChange.frameshift(before, after, 2)).isEqualTo(name);
    }

    @Test
    void whatStaysTheSameIsNamedByItsCodon() {
        assertThat(ProteinChange.inFrame("MSLK*", "MSLK*", 2)).isEqualTo("p.Leu3=");
        assertThat(ProteinChange.inFrame("MSLK*", "MSLK*", 4)).isEqualTo("p.Ter5=");
        assertThat(ProteinChange.startLost("MSLK*")).isEqualTo("p.Met1?");
    }
}
