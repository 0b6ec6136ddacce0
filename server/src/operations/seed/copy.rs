//! Rows as PostgreSQL's COPY takes them in its binary format: what a row is made of comes from the entity, so that a new column can't be
//! forgotten here.

use sea_orm::sqlx::PgConnection;
use sea_orm::{ActiveModelTrait, EntityName, EntityTrait, IdenStatic, IntoActiveModel, Iterable, ModelTrait, Value};

use crate::error::{Error, Result};

/// How a file of this format begins (PostgreSQL, "COPY: Binary Format"): a signature, no flags, no more header.
const HEAD: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";
/// In place of the number of a row's fields: there are no more rows.
const END: i16 = -1;
/// In place of a field's length: there is no value.
const NULL: i32 = -1;

/// Rows of one table.
#[derive(Debug)]
pub(super) struct Rows {
    statement: String,
    bytes: Vec<u8>,
}

impl Rows {
    /// Writes rows down.
    pub(super) fn of<M>(rows: Vec<M>) -> Result<Self>
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
    {
        let columns: Vec<_> = <M::Entity as EntityTrait>::Column::iter().collect();
        let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.as_str())).collect();
        let table = M::Entity::default();
        let statement = format!("COPY {} ({}) FROM STDIN WITH (FORMAT binary)", table.table_name(), names.join(", "));
        let mut bytes = HEAD.to_vec();
        let fields = i16::try_from(columns.len()).map_err(|_| unfit("a table of so many columns"))?;
        for row in rows {
            let mut row = row.into_active_model();
            bytes.extend(fields.to_be_bytes());
            for column in &columns {
                let value = row.take(*column).into_value().ok_or_else(|| unfit("a row that lacks a value"))?;
                field(&mut bytes, &value)?;
            }
        }
        bytes.extend(END.to_be_bytes());
        Ok(Self { statement, bytes })
    }

    /// Sends them.
    pub(super) async fn send(self, connection: &mut PgConnection) -> Result<()> {
        let mut copy = connection.copy_in_raw(&self.statement).await.map_err(failed)?;
        copy.send(self.bytes).await.map_err(failed)?;
        copy.finish().await.map_err(failed)?;
        Ok(())
    }
}

fn field(bytes: &mut Vec<u8>, value: &Value) -> Result<()> {
    match value {
        Value::Bool(Some(yes)) => sized(bytes, &[u8::from(*yes)]),
        Value::BigInt(Some(number)) => sized(bytes, &number.to_be_bytes()),
        Value::String(Some(text)) => sized(bytes, text.as_bytes()),
        Value::Bytes(Some(some)) => sized(bytes, some),
        Value::Uuid(Some(id)) => sized(bytes, id.as_bytes()),
        Value::Bool(None) | Value::BigInt(None) | Value::String(None) | Value::Bytes(None) | Value::Uuid(None) => {
            bytes.extend(NULL.to_be_bytes());
            Ok(())
        }
        _ => Err(unfit("a value of another kind than our columns have")),
    }
}

fn sized(bytes: &mut Vec<u8>, value: &[u8]) -> Result<()> {
    let size = i32::try_from(value.len()).map_err(|_| unfit("a value of gigabytes"))?;
    bytes.extend(size.to_be_bytes());
    bytes.extend(value);
    Ok(())
}

fn unfit(what: &str) -> Error {
    Error::Internal(format!("{what} can't be seeded"))
}

/// What the driver says, as the rest of the house tells it.
pub(super) fn failed(problem: sea_orm::sqlx::Error) -> Error {
    Error::Internal(format!("the database: {problem}"))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::model::active_customers::Model;

    #[test]
    fn rows_are_written_as_postgresql_reads_them() {
        let row = Model { customer_id: Uuid::from_u128(7), day: 258 };
        let rows = Rows::of(vec![row]).unwrap();
        assert_eq!(rows.statement, "COPY active_customers (\"customer_id\", \"day\") FROM STDIN WITH (FORMAT binary)");
        let mut expected = HEAD.to_vec();
        expected.extend([0, 2, 0, 0, 0, 16]);
        expected.extend(Uuid::from_u128(7).as_bytes());
        expected.extend([0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 2, 0xff, 0xff]);
        assert_eq!((rows.bytes, HEAD.len()), (expected, 19));
    }

    #[test]
    fn absent_values_have_no_length_and_strange_ones_are_refused() {
        let mut bytes = Vec::new();
        field(&mut bytes, &Value::String(None)).unwrap();
        field(&mut bytes, &Value::Bool(Some(true))).unwrap();
        assert_eq!(bytes, [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 1, 1]);
        assert!(field(&mut bytes, &Value::Double(Some(0.5))).is_err());
    }
}
