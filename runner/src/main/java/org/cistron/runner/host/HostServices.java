package org.cistron.runner.host;

import org.cistron.api.host.ClassifierSource;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.HomologSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;

/**
 * What a plugin's constructor may ask for besides its own configuration.
 *
 * @param compute the host's threads
 * @param progress where it says what it is doing
 * @param referenceData the data that ships with Cistron
 * @param evidenceSource other plugins' evidence
 * @param classifierSource other plugins' answers to questions of variants
 * @param homologSource homologs of proteins
 */
public record HostServices(
        Compute compute,
        Progress progress,
        ReferenceData referenceData,
        EvidenceSource evidenceSource,
        ClassifierSource classifierSource,
        HomologSource homologSource) {}
