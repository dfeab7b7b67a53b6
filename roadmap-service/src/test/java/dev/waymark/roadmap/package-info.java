/// What must hold for the whole service, and what its tests share.
package dev.waymark.roadmap;
