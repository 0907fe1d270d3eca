/** Trained models as folders: {@code model.json} and the files it lists. */
package org.cistron.runner.model;
