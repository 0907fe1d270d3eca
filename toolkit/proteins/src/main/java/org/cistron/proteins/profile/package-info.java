/** What a protein's homologs have at each of its positions. */
package org.cistron.proteins.profile;
