package org.cistron.hmm;

import org.cistron.api.plugin.CodingEvidence;
import org.cistron.testkit.CodingEvidenceContract;

class HmmEvidenceContractTest extends CodingEvidenceContract {

    @Override
    protected CodingEvidence plugin() {
        return new Hmm(2).evidence();
    }
}
