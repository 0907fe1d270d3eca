package org.cistron.runner.judge;

import java.util.Optional;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.VariantCase;

/**
 * A case that is to be judged.
 *
 * @param subject the case
 * @param transcript the transcript that it is on, where there is one
 */
public record JudgedCase(VariantCase subject, Optional<Transcript> transcript) {}
