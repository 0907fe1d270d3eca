/** What a model was trained on, and whether an input is like that. */
package org.cistron.runner.domain;
