/**
 * VCF 4.0 to 4.3, read strictly and written as it came but for our INFO fields.
 *
 * <p>The reader parses lines itself: a line must come out byte for byte, and htsjdk's parser lets pass most of what the
 * specification forbids. Tests hold its view of a line equal to htsjdk's.
 */
package org.cistron.io.vcf;
