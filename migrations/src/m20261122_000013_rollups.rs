//! Figures: how often something happened on a day, in all and by slice. And the last day on which each customer did something, so that
//! nobody is counted twice on a day or in a month.

use sea_orm_migration::prelude::*;

use crate::columns::*;
use crate::migration;

migration!(|manager| {
    let rollups = [text("metric"), text("dimension"), text("value"), integer("day"), integer("count")];
    // A figure over days is one range of this key, whatever else is counted.
    table(manager, "rollups", &["metric", "dimension", "value", "day"], rollups).await?;
    table(manager, "active_customers", &["customer_id"], [id("customer_id"), integer("day")]).await
});
