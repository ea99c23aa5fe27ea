package org.evidenceexplorer.citations.evidence;

import java.util.List;
import org.evidenceexplorer.core.model.Claim;

/**
 * What the index holds on a claim.
 *
 * @param about studies of what the claim is about, whatever they found
 * @param supporting what speaks for it; entries may be without a study
 * @param against what speaks against it; entries may be without a study
 */
public record ClaimEvidence(
    Claim claim, List<Evidence> about, List<Evidence> supporting, List<Evidence> against) {
  public ClaimEvidence {
    about = List.copyOf(about);
    supporting = List.copyOf(supporting);
    against = List.copyOf(against);
  }
}
